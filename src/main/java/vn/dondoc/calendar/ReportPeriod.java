package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period for which units report: a quarter by its data window (domain.md section 5, S3 IV.2), not by the calendar.
 *
 * @param year the year that the period belongs to; the first one of a year begins in the year before
 * @param quarter 1 to 4
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record ReportPeriod(int year, int quarter, LocalDate from, LocalDate to) {

    private static final Pattern CODE = Pattern.compile("([12]\\d{3})-Q([1-4])");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final int MONTHS = 3;

    /** The period of a year with the agency's opening day. */
    public static ReportPeriod of(int year, int quarter, int firstDay) {
        YearMonth last = YearMonth.of(year, quarter * MONTHS);
        MonthWindow days = MonthWindow.of(last.minusMonths(MONTHS - 1L), last, firstDay);
        return new ReportPeriod(year, quarter, days.from(), days.to());
    }

    /** The period that a day belongs to. */
    public static ReportPeriod containing(LocalDate day, int firstDay) {
        YearMonth month = MonthWindow.monthOf(day, firstDay);
        return of(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1, firstDay);
    }

    /** Reads {@link #code()}; empty when it is none. */
    public static Optional<ReportPeriod> parse(String code, int firstDay) {
        Matcher found = CODE.matcher(code.strip());
        return found.matches()
                ? Optional.of(of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), firstDay))
                : Optional.empty();
    }

    /** For the database and the API, for example {@code 2024-Q1}. */
    public String code() {
        return year + "-Q" + quarter;
    }

    /** As reports name it, for example {@code Quý I/2024}. */
    public String label() {
        return "Quý %s/%d".formatted(ROMAN[quarter - 1], year);
    }

    /** Whether a day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
