package vn.dondoc.document.office;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.lang.Nullable;

/**
 * What stands above the text.
 *
 * @param superior agency above, for example {@code UBND TỈNH AN GIANG}; empty for none
 * @param agency who issues, for example {@code SỞ TƯ PHÁP}
 * @param serial number, or null while the registry has given none
 * @param symbol after the number, for example {@code STP-VP} or {@code BC-STP}
 * @param place for example {@code An Giang}
 * @param date day of issue, or null: day and month stay blank
 * @param year printed when {@code date} is null; 0 leaves it blank too
 * @param month printed when {@code date} is null; 0 leaves it blank too
 * @param subject of a letter, under its number ("V/v …"); empty for documents that carry their type and abstract
 */
public record LetterHead(
        String superior,
        String agency,
        @Nullable String serial,
        String symbol,
        String place,
        @Nullable LocalDate date,
        int year,
        int month,
        String subject) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** A document that the registry has not numbered yet: number and day stay blank (domain.md section 6). */
    public static LetterHead unnumbered(
            String superior, String agency, String symbol, String place, LocalDate about, String subject) {
        return new LetterHead(
                superior, agency, null, symbol, place, null, about.getYear(), about.getMonthValue(), subject);
    }

    /** A document with number and date. */
    public static LetterHead numbered(
            String superior,
            String agency,
            String serial,
            String symbol,
            String place,
            LocalDate date,
            String subject) {
        return new LetterHead(
                superior, agency, serial, symbol, place, date, date.getYear(), date.getMonthValue(), subject);
    }

    /** The same for a letter, whose subject stands under its number. */
    public LetterHead withSubject(String words) {
        return new LetterHead(superior, agency, serial, symbol, place, date, year, month, words);
    }

    String superiorUpper() {
        return superior.toUpperCase(VIETNAMESE);
    }

    String agencyUpper() {
        return agency.toUpperCase(VIETNAMESE);
    }

    /** {@code Số: 56/KH-STP}, or with room for the number. */
    String numberLine() {
        return "Số: " + (serial == null ? "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0" : serial) + "/" + symbol;
    }

    /** {@code An Giang, ngày 19 tháng 3 năm 2024}, or with room for the day. */
    String dateLine() {
        String blank = "\u00a0\u00a0\u00a0\u00a0";
        String day = date == null ? blank : "%02d".formatted(date.getDayOfMonth());
        String monthWords = month == 0 ? blank : (month < 3 ? "0" : "") + month;
        return "%s, ngày %s tháng %s năm %s".formatted(place, day, monthWords, year == 0 ? blank : year);
    }
}
