package vn.dondoc.inspection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What another body found with us.
 *
 * @param body who inspected, for example {@code Sở Nội vụ}
 * @param title what its document is about
 * @param number number and symbol of its document
 * @param issuedOn date of its document
 * @param findings at least one, each for the unit that is to remedy it
 */
public record OutsideDraft(
        String body,
        String title,
        String content,
        String number,
        @Nullable LocalDate issuedOn,
        List<OutsideFinding> findings) {

    /** A finding and the unit that is to remedy it. */
    public record OutsideFinding(long unitId, FindingDraft finding) {}

    /** Copies the list. */
    public OutsideDraft {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }
}
