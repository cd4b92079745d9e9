package vn.dondoc.common;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/** Number and symbol of a document, {@code 56/KH-STP}, {@code 123/BC-STP} (domain.md section 6). */
public final class DocumentNumber {

    private static final int LONGEST = 60;
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,5}[a-z]?)(?:/\\d{4})?/([\\p{L}&]+)((?:-[\\p{L}\\d&]+)*)", Pattern.CASE_INSENSITIVE);

    private DocumentNumber() {}

    /**
     * The number as it is kept: no spaces.
     *
     * @param name what is numbered, after "số, ký hiệu": {@code kế hoạch}; may be empty
     * @throws InvalidInputException when it is missing or has another form
     */
    public static String checked(@Nullable String text, String name, String example) {
        String number = text == null ? "" : text.replaceAll("\\s+", "");
        if (number.isEmpty()) {
            throw new InvalidInputException(
                    "number", "Hãy nhập số, ký hiệu%s, ví dụ %s.".formatted(name.isEmpty() ? "" : " " + name, example));
        }
        if (number.length() > LONGEST || !FORM.matcher(number).matches()) {
            throw new InvalidInputException(
                    "number", "Số, ký hiệu “%s” không đúng dạng; ví dụ %s.".formatted(text.strip(), example));
        }
        return number;
    }

    /** What two documents of one kind and agency may not share: the number in its year. */
    public static String key(String number, LocalDate issuedOn) {
        return number.toUpperCase(Vietnamese.LOCALE) + "@" + issuedOn.getYear();
    }

    /** Short name for lists: {@code KH 56} for {@code 56/KH-STP}. */
    public static String shortName(String number) {
        Matcher match = FORM.matcher(number);
        return match.matches() ? match.group(2).toUpperCase(Vietnamese.LOCALE) + " " + match.group(1) : number;
    }
}
