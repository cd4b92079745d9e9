package vn.dondoc.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * An inspection: one plan document with its units, one decision on the team. All days are of Asia/Ho_Chi_Minh.
 *
 * @param year the year in which it counts
 * @param content what is inspected, as the plan says
 * @param bodyName who inspects us, for {@link InspectionKind#OUTSIDE}; else empty
 * @param number number and symbol of the plan, {@code 16/KH-STP}, or of the outside body's document
 * @param decisionNumber decision that sets up the team, may be empty
 * @param checklistVersionId the version of the checklist that the team answers
 * @param returnReason why the leadership gave the draft back, else empty
 * @param version for detecting that somebody else acted meanwhile
 */
public record Inspection(
        long id,
        long agencyId,
        InspectionKind kind,
        int year,
        String title,
        String content,
        String bodyName,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String decisionNumber,
        @Nullable LocalDate decisionOn,
        @Nullable Long checklistVersionId,
        InspectionState state,
        long createdBy,
        Instant createdAt,
        @Nullable Long approvedBy,
        String returnReason,
        String cancelReason,
        String cancelDocument,
        @Nullable LocalDate closedOn,
        int version) {

    /** Short name for sentences: the number, or the title while there is none. */
    public String label() {
        return number == null ? "“" + title + "”" : number;
    }
}
