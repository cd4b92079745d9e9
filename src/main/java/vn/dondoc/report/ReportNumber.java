package vn.dondoc.report;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** Number and symbol of a report, {@code 123/BC-STP} (domain.md section 6). */
final class ReportNumber {

    private static final int LONGEST = 60;
    private static final Pattern FORM =
            Pattern.compile("\\d{1,5}[a-z]?(?:/\\d{4})?/[\\p{L}&]+(?:-[\\p{L}\\d&]+)*", Pattern.CASE_INSENSITIVE);

    private ReportNumber() {}

    static String checked(@Nullable String text) {
        String number = text == null ? "" : text.replaceAll("\\s+", "");
        if (number.isEmpty()) {
            throw new InvalidInputException("number", "Hãy nhập số, ký hiệu báo cáo, ví dụ 123/BC-STP.");
        }
        if (number.length() > LONGEST || !FORM.matcher(number).matches()) {
            throw new InvalidInputException(
                    "number", "Số, ký hiệu “%s” không đúng dạng; ví dụ 123/BC-STP.".formatted(text.strip()));
        }
        return number;
    }

    /** What two reports of an agency may not share. */
    static String key(String number, LocalDate issuedOn) {
        return number.toUpperCase(Vietnamese.LOCALE) + "@" + issuedOn.getYear();
    }
}
