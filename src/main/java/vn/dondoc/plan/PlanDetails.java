package vn.dondoc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * A plan as its page shows it.
 *
 * @param summary list line
 * @param head editable head
 * @param proposed fields of the head that the program proposed and nobody has confirmed: {@code planYear}, {@code area}
 * @param replaced the earlier plan, when the agency has it here
 * @param replacedBy the later plan that took its place, or null
 * @param attachmentId the document it was read from, or null
 * @param fileName its name, or null
 * @param approvedBy name, or null
 * @param issuedAt when it was issued, or null
 * @param actions what the acting person may do now
 */
public record PlanDetails(
        PlanSummary summary,
        PlanHead head,
        Set<String> proposed,
        @Nullable Predecessor replaced,
        @Nullable Successor replacedBy,
        @Nullable Long attachmentId,
        @Nullable String fileName,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant issuedAt,
        Set<PlanAction> actions) {

    /**
     * The plan that this one replaces.
     *
     * @param openTasks its tasks that still run; they are moved or ended by a person
     * @param undecided those of them that wait for a decision before this plan can be issued
     */
    public record Predecessor(
            long planId,
            String number,
            @Nullable LocalDate issuedOn,
            PlanStatus status,
            int openTasks,
            int undecided) {}

    /** The plan that took the place of this one. */
    public record Successor(
            long planId, String number, @Nullable LocalDate issuedOn) {}

    /** Whether the acting person may do it now. */
    public boolean allows(PlanAction action) {
        return actions.contains(action);
    }
}
