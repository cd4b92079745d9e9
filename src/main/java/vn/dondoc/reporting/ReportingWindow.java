package vn.dondoc.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.calendar.MonthWindow;
import vn.dondoc.common.InvalidInputException;

/**
 * A legal data window (domain.md section 5): not the calendar period, but from the 15th of the month before it to the
 * 14th of its last month. A report's window ends with its cut-off day.
 *
 * @param year the year that the report is about; a window of January begins in the year before
 * @param number which of the year's windows, from 1
 * @param from first day, inclusive
 * @param to the cut-off day, inclusive
 */
public record ReportingWindow(WindowKind kind, int year, int number, LocalDate from, LocalDate to) {

    /** The day of the month on which windows open by 09/2019/NĐ-CP; a parameter of the agency. */
    public static final int FIRST_DAY = 15;

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:M(\\d{1,2})|Q([1-4])|H([12])|(9M)))?");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** The window with the usual opening day. */
    public static ReportingWindow of(WindowKind kind, int year, int number) {
        return of(kind, year, number, FIRST_DAY);
    }

    /**
     * The window whose parts open on {@code firstDay} of a month and close on the day before it.
     *
     * @param firstDay 1 to 28; 1 gives calendar periods
     * @throws InvalidInputException when the year has no such window
     */
    public static ReportingWindow of(WindowKind kind, int year, int number, int firstDay) {
        if (number < 1 || number > kind.perYear() || year < 1900 || year > 2999 || firstDay < 1 || firstDay > 28) {
            throw new InvalidInputException(
                    "window", "Không có kỳ báo cáo số %d loại %s của năm %d.".formatted(number, kind.label(), year));
        }
        int months = kind == WindowKind.NINE_MONTHS ? 9 : 12 / kind.perYear();
        YearMonth last = YearMonth.of(year, months * number);
        YearMonth first = last.minusMonths(months - 1L);
        MonthWindow days = MonthWindow.of(first, last, firstDay);
        return new ReportingWindow(kind, year, number, days.from(), days.to());
    }

    /** The window of this kind that {@code day} belongs to; empty for a day after the nine months. */
    public static Optional<ReportingWindow> containing(WindowKind kind, LocalDate day) {
        return containing(kind, day, FIRST_DAY);
    }

    /** {@link #containing(WindowKind, LocalDate)} with another opening day. */
    public static Optional<ReportingWindow> containing(WindowKind kind, LocalDate day, int firstDay) {
        for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
            for (int number = 1; number <= kind.perYear(); number++) {
                ReportingWindow window = of(kind, year, number, firstDay);
                if (window.contains(day)) {
                    return Optional.of(window);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The year whose reports a day belongs to: from the middle of December on the next one.
     *
     * @param firstDay opening day of the windows
     */
    public static int reportYear(LocalDate day, int firstDay) {
        return containing(WindowKind.YEAR, day, firstDay).orElseThrow().year();
    }

    /** The windows that reports of a year are made for: Q1, 6 months, Q3, 9 months, year, and those between. */
    public static List<ReportingWindow> ofYear(int year, int firstDay) {
        List<ReportingWindow> windows = new ArrayList<>();
        for (WindowKind kind : List.of(
                WindowKind.QUARTER, WindowKind.HALF_YEAR, WindowKind.NINE_MONTHS, WindowKind.YEAR, WindowKind.MONTH)) {
            for (int number = 1; number <= kind.perYear(); number++) {
                windows.add(of(kind, year, number, firstDay));
            }
        }
        return windows;
    }

    /**
     * Reads {@link #code()}: {@code 2024-Q1}, {@code 2024-M03}, {@code 2024-H1}, {@code 2024-9M}, {@code 2024}.
     *
     * @throws InvalidInputException when it is none of these
     */
    public static ReportingWindow parse(String code, int firstDay) {
        Matcher found = CODE.matcher(code.strip());
        if (!found.matches()) {
            throw new InvalidInputException(
                    "window",
                    "Không hiểu kỳ báo cáo \"%s\". Hãy ghi như 2024-Q1, 2024-M03, 2024-H1, 2024-9M hoặc 2024."
                            .formatted(code));
        }
        int year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            return of(WindowKind.MONTH, year, Integer.parseInt(found.group(2)), firstDay);
        }
        if (found.group(3) != null) {
            return of(WindowKind.QUARTER, year, Integer.parseInt(found.group(3)), firstDay);
        }
        if (found.group(4) != null) {
            return of(WindowKind.HALF_YEAR, year, Integer.parseInt(found.group(4)), firstDay);
        }
        return of(found.group(5) == null ? WindowKind.YEAR : WindowKind.NINE_MONTHS, year, 1, firstDay);
    }

    /** Whether {@code day} lies in the window. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * The end of this day decides how things of the window stand: its last day, or today while that has not come, also
     * for a window that has not begun. What will be is not known.
     */
    public LocalDate cutOff(LocalDate today) {
        return to.isAfter(today) ? today : to;
    }

    /** For addresses and the API, for example {@code 2024-Q1}. */
    public String code() {
        return switch (kind) {
            case MONTH -> "%d-M%02d".formatted(year, number);
            case QUARTER -> year + "-Q" + number;
            case HALF_YEAR -> year + "-H" + number;
            case NINE_MONTHS -> year + "-9M";
            case YEAR -> String.valueOf(year);
        };
    }

    /** As reports name it, for example {@code Quý I/2024}. */
    public String label() {
        return switch (kind) {
            case MONTH -> "Tháng %02d/%d".formatted(number, year);
            case QUARTER -> "Quý %s/%d".formatted(ROMAN[number - 1], year);
            case HALF_YEAR -> (number == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
            case NINE_MONTHS -> "9 tháng năm " + year;
            case YEAR -> "Năm " + year;
        };
    }
}
