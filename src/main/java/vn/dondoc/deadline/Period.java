package vn.dondoc.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.lang.Nullable;

/**
 * A day, month, quarter, part of a year or year, its year perhaps not stated.
 *
 * @param grain how fine it is
 * @param year the year, or null when not stated
 * @param firstMonth its first month, 1-12
 * @param lastMonth its last month, 1-12
 * @param day the day for grain DAY, else 0
 * @param shortYear the year was written with two digits
 */
record Period(Grain grain, @Nullable Integer year, int firstMonth, int lastMonth, int day, boolean shortYear) {

    /** From fine to coarse. */
    enum Grain {
        DAY,
        MONTH,
        QUARTER,
        MONTHS,
        YEAR
    }

    static Period day(int day, int month, @Nullable Integer year) {
        return new Period(Grain.DAY, year, month, month, day, false);
    }

    static Period month(int month, @Nullable Integer year) {
        return new Period(Grain.MONTH, year, month, month, 0, false);
    }

    static Period quarter(int quarter, @Nullable Integer year) {
        return new Period(Grain.QUARTER, year, quarter * 3 - 2, quarter * 3, 0, false);
    }

    static Period months(int first, int last, @Nullable Integer year) {
        return new Period(Grain.MONTHS, year, first, last, 0, false);
    }

    static Period year(@Nullable Integer year) {
        return new Period(Grain.YEAR, year, 1, 12, 0, false);
    }

    Period inYear(@Nullable Integer newYear) {
        return new Period(grain, newYear, firstMonth, lastMonth, day, shortYear);
    }

    Period inShortYear() {
        return new Period(grain, year, firstMonth, lastMonth, day, true);
    }

    /** Why this cannot exist, in Vietnamese, or null. Without a year the 29th of February may exist. */
    @Nullable
    String problem() {
        if (firstMonth < 1 || lastMonth > 12) {
            return "không có tháng " + (firstMonth < 1 ? firstMonth : lastMonth);
        }
        if (grain != Grain.DAY) {
            return null;
        }
        int length = year == null ? YearMonth.of(2024, firstMonth).lengthOfMonth() : monthLength(year);
        if (day >= 1 && day <= length) {
            return null;
        }
        return "không có ngày %02d/%02d%s".formatted(day, firstMonth, year == null ? "" : "/" + year);
    }

    private int monthLength(int ofYear) {
        return YearMonth.of(ofYear, firstMonth).lengthOfMonth();
    }

    /** First day; the year must be stated. */
    LocalDate first() {
        return LocalDate.of(statedYear(), firstMonth, grain == Grain.DAY ? day : 1);
    }

    /** Last day; the year must be stated. */
    LocalDate last() {
        return grain == Grain.DAY
                ? first()
                : YearMonth.of(statedYear(), lastMonth).atEndOfMonth();
    }

    private int statedYear() {
        if (year == null) {
            throw new IllegalStateException("year of " + this + " not resolved");
        }
        return year;
    }

    /** Whether the other lies inside this. Both need their year. */
    boolean contains(Period other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    /** Vietnamese name. */
    String label() {
        String suffix = year == null ? "" : "/" + year;
        return switch (grain) {
            case DAY -> "ngày %02d/%02d%s".formatted(day, firstMonth, suffix);
            case MONTH -> "tháng " + firstMonth + suffix;
            case QUARTER -> "quý " + new String[] {"I", "II", "III", "IV"}[lastMonth / 3 - 1] + suffix;
            case MONTHS -> "từ tháng " + firstMonth + " đến tháng " + lastMonth + suffix;
            case YEAR -> year == null ? "năm của kế hoạch" : "năm " + year;
        };
    }
}
