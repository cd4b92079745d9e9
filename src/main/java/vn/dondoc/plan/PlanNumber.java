package vn.dondoc.plan;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DocumentNumber;

/** Number and symbol of a plan, {@code 56/KH-STP} (domain.md section 6). */
final class PlanNumber {

    private PlanNumber() {}

    static String checked(@Nullable String text) {
        return DocumentNumber.checked(text, "kế hoạch", "56/KH-STP");
    }

    /** What two plans of an agency may not share: the number in its year. */
    static String key(String number, LocalDate issuedOn) {
        return DocumentNumber.key(number, issuedOn);
    }

    /** Short name for lists: {@code KH 56} for {@code 56/KH-STP}. */
    static String sourceLabel(String number) {
        return DocumentNumber.shortName(number);
    }
}
