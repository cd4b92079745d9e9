package vn.dondoc.directive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/**
 * A document as a cell names it: {@code Công văn số 412/UBND-NC ngày 15/3/2024 của UBND tỉnh về việc ...}. What is not
 * said is empty or null; nothing is guessed.
 */
record DocumentWords(String number, @Nullable LocalDate date, String issuer, String about) {

    static final DocumentWords NONE = new DocumentWords("", null, "", "");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(\\d{1,6}[a-z]?\\s*/\\s*(?:\\d{4}\\s*/\\s*)?[\\p{L}&][\\p{L}\\d&.]*(?:\\s*-\\s*[\\p{L}\\d&.]+)*)",
            FLAGS);
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s*(?:[/.-]|tháng)\\s*(\\d{1,2})\\s*(?:[/.-]|năm)\\s*(\\d{4})(?!\\d)", FLAGS);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern ISSUER = Pattern.compile("\\bcủa\\s+(.{3,80}?)(?:\\s+(?:về|v/v)\\b|[,;.(]|$)", FLAGS);
    private static final Pattern ABOUT = Pattern.compile("(?:về việc|v/v|về)\\s+(.{3,})$", FLAGS | Pattern.DOTALL);

    static DocumentWords of(@Nullable String cell) {
        if (cell == null || cell.isBlank()) {
            return NONE;
        }
        String line = cell.replaceAll("\\s+", " ").strip();
        Matcher number = NUMBER.matcher(line);
        Matcher issuer = ISSUER.matcher(line);
        Matcher about = ABOUT.matcher(line);
        return new DocumentWords(
                number.find() ? number.group(1).replaceAll("\\s+", "").replaceAll("[.-]+$", "") : "",
                date(line).orElse(null),
                issuer.find() ? issuer.group(1).strip() : "",
                about.find() ? about.group(1).strip() : "");
    }

    /** The first whole date in a text: day, month and a year of four digits. */
    static Optional<LocalDate> date(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(3), iso.group(2), iso.group(1));
        }
        Matcher date = DATE.matcher(text);
        return date.find() ? day(date.group(1), date.group(2), date.group(3)) : Optional.empty();
    }

    /** Whether a giver's name means the leadership; null when it names nobody we know. */
    @Nullable
    static Issuer issuer(String name) {
        String words = Vietnamese.plainKey(name);
        if (words.isEmpty()) {
            return null;
        }
        if (words.matches(".*(ubnd|uy ban nhan dan|chu tich|hdnd|tinh uy|vpub).*")) {
            return Issuer.PEOPLES_COMMITTEE;
        }
        return words.matches(".*(giam doc|lanh dao so|so tu phap).*") ? Issuer.LEADERSHIP : null;
    }

    /** What is said here, and where it is silent what is said there. */
    DocumentWords or(DocumentWords other) {
        return new DocumentWords(
                number.isEmpty() ? other.number : number,
                date == null && (number.isEmpty() || number.equalsIgnoreCase(other.number)) ? other.date : date,
                issuer.isEmpty() ? other.issuer : issuer,
                about.isEmpty() ? other.about : about);
    }

    private static Optional<LocalDate> day(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
