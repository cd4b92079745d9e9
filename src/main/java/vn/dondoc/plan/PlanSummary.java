package vn.dondoc.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * A line of the list of plans.
 *
 * @param number given number, or null before issuing
 * @param printedNumber number on the uploaded document, or null
 * @param rows rows that are or become tasks
 * @param targets targets
 * @param commentsDue last day for comments, or null
 * @param draftedBy name
 */
public record PlanSummary(
        long id,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String printedNumber,
        @Nullable LocalDate printedIssuedOn,
        int planYear,
        String title,
        Area area,
        PlanStatus status,
        boolean signedOnPaper,
        int rows,
        int targets,
        @Nullable LocalDate commentsDue,
        String draftedBy,
        Instant createdAt,
        int version) {

    /** The number, or what the document says, or a dash. */
    public String shownNumber() {
        return number != null ? number : printedNumber != null ? printedNumber : "–";
    }
}
