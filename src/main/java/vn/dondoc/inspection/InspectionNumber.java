package vn.dondoc.inspection;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** Number and symbol of a document, {@code 16/KH-STP}, {@code 45/KL-STP} (domain.md section 6). */
final class InspectionNumber {

    private static final int LONGEST = 60;
    private static final Pattern FORM =
            Pattern.compile("\\d{1,5}[a-z]?(?:/\\d{4})?/[\\p{L}&]+(?:-[\\p{L}\\d&]+)*", Pattern.CASE_INSENSITIVE);

    private InspectionNumber() {}

    static String checked(@Nullable String text, String example) {
        String number = text == null ? "" : text.replaceAll("\\s+", "");
        if (number.isEmpty()) {
            throw new InvalidInputException("number", "Hãy nhập số, ký hiệu, ví dụ %s.".formatted(example));
        }
        if (number.length() > LONGEST || !FORM.matcher(number).matches()) {
            throw new InvalidInputException(
                    "number", "Số, ký hiệu “%s” không đúng dạng; ví dụ %s.".formatted(text.strip(), example));
        }
        return number;
    }

    /** What two documents of an agency may not share. */
    static String key(String number, LocalDate issuedOn) {
        return number.toUpperCase(Vietnamese.LOCALE) + "@" + issuedOn.getYear();
    }

    /** The day of a document: there, and not in the future. */
    static LocalDate day(@Nullable LocalDate day, LocalDate today, @Nullable LocalDate notBefore, String before) {
        if (day == null || day.isAfter(today)) {
            throw new InvalidInputException(
                    "issuedOn", "Ngày văn bản phải có và không sau hôm nay (%s).".formatted(Vietnamese.date(today)));
        }
        if (notBefore != null && day.isBefore(notBefore)) {
            throw new InvalidInputException(
                    "issuedOn", "Ngày văn bản không thể trước %s (%s).".formatted(before, Vietnamese.date(notBefore)));
        }
        return day;
    }
}
