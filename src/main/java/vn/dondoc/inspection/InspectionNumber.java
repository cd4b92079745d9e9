package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DocumentNumber;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** Number and symbol of a document, {@code 16/KH-STP}, {@code 45/KL-STP} (domain.md section 6). */
final class InspectionNumber {

    private InspectionNumber() {}

    static String checked(@Nullable String text, String example) {
        return DocumentNumber.checked(text, "", example);
    }

    /** What two documents of an agency may not share. */
    static String key(String number, LocalDate issuedOn) {
        return DocumentNumber.key(number, issuedOn);
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
