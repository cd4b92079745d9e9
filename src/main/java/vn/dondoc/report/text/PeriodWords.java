package vn.dondoc.report.text;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** How the sentences of a report name its period, the next, the last and the same one of the year before. */
final class PeriodWords {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private PeriodWords() {}

    /** {@code Quý I năm 2024}, {@code 6 tháng đầu năm 2024}, {@code 9 tháng năm 2024}, {@code năm 2024}. */
    static String of(ReportingWindow window) {
        return switch (window.kind()) {
            case MONTH -> "tháng %d năm %d".formatted(window.number(), window.year());
            case QUARTER -> "Quý %s năm %d".formatted(ROMAN[window.number() - 1], window.year());
            case HALF_YEAR -> "6 tháng %s năm %d".formatted(window.number() == 1 ? "đầu" : "cuối", window.year());
            case NINE_MONTHS -> "9 tháng năm " + window.year();
            case YEAR -> "năm " + window.year();
        };
    }

    /** The period whose work is ahead. */
    static String next(ReportingWindow window) {
        if (window.kind() == WindowKind.NINE_MONTHS) {
            return "Quý IV năm " + window.year();
        }
        boolean last = window.number() == window.kind().perYear();
        int firstDay = window.from().getDayOfMonth();
        return of(ReportingWindow.of(
                window.kind(), last ? window.year() + 1 : window.year(), last ? 1 : window.number() + 1, firstDay));
    }

    /** The window before it of the same kind. */
    static ReportingWindow previous(ReportingWindow window) {
        boolean first = window.number() == 1;
        return ReportingWindow.of(
                window.kind(),
                first ? window.year() - 1 : window.year(),
                first ? window.kind().perYear() : window.number() - 1,
                window.from().getDayOfMonth());
    }

    /** The same window of the year before. */
    static ReportingWindow yearBefore(ReportingWindow window) {
        return ReportingWindow.of(
                window.kind(), window.year() - 1, window.number(), window.from().getDayOfMonth());
    }

    /** The day up to which tasks can be counted: the cut-off, or today while the window runs. */
    static LocalDate countedTo(ReportingWindow window, LocalDate today) {
        return Optional.of(today).filter(day -> day.isBefore(window.to())).orElse(window.to());
    }

    /** {@code 14/3/2024}, as reports write days: days below 10 and the months 1 and 2 with a zero. */
    static String day(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
