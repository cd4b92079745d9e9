package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** Number and symbol of a plan, {@code 56/KH-STP} (domain.md section 6). */
final class PlanNumber {

    private static final int LONGEST = 60;
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,5}[a-z]?)(?:/\\d{4})?/([\\p{L}&]+)((?:-[\\p{L}\\d&]+)*)", Pattern.CASE_INSENSITIVE);

    private PlanNumber() {}

    /**
     * The number as it is kept: no spaces, capitals in the symbol.
     *
     * @throws InvalidInputException when it is missing or has another form
     */
    static String checked(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInputException("number", "Hãy nhập số, ký hiệu kế hoạch, ví dụ 56/KH-STP.");
        }
        String number = text.replaceAll("\\s+", "");
        if (number.length() > LONGEST || !FORM.matcher(number).matches()) {
            throw new InvalidInputException(
                    "number", "Số, ký hiệu “%s” không đúng dạng; ví dụ 56/KH-STP.".formatted(text.strip()));
        }
        return number;
    }

    /** What two plans of an agency may not share: the number in its year. */
    static String key(String number, LocalDate issuedOn) {
        return number.toUpperCase(Vietnamese.LOCALE) + "@" + issuedOn.getYear();
    }

    /** Short name for lists: {@code KH 56} for {@code 56/KH-STP}. */
    static String sourceLabel(String number) {
        Matcher match = FORM.matcher(number);
        return match.matches() ? match.group(2).toUpperCase(Vietnamese.LOCALE) + " " + match.group(1) : number;
    }
}
