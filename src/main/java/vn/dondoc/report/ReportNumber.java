package vn.dondoc.report;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DocumentNumber;

/** Number and symbol of a report, {@code 123/BC-STP} (domain.md section 6). */
final class ReportNumber {

    private ReportNumber() {}

    static String checked(@Nullable String text) {
        return DocumentNumber.checked(text, "báo cáo", "123/BC-STP");
    }

    /** What two reports of an agency may not share. */
    static String key(String number, LocalDate issuedOn) {
        return DocumentNumber.key(number, issuedOn);
    }
}
