package vn.dondoc.deadline;

import java.time.YearMonth;

/** Vietnamese names of report periods. */
final class PeriodLabels {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private PeriodLabels() {}

    /** Name of the months from one to another, within a year. */
    static String of(YearMonth first, YearMonth last) {
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        int year = last.getYear();
        return switch (months) {
            case 1 -> "Tháng " + last.getMonthValue() + "/" + year;
            case 3 -> "Quý " + QUARTERS[last.getMonthValue() / 3 - 1] + "/" + year;
            case 6 -> (last.getMonthValue() == 6 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
            case 12 -> "Năm " + year;
            default -> months + " tháng năm " + year;
        };
    }
}
