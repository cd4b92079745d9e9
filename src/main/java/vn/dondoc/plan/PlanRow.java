package vn.dondoc.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.DeadlineReading;

/**
 * A row of a plan: one task when the plan is issued.
 *
 * @param position order in the plan, from 1
 * @param parentPosition position of the row that it is a part of, for sub-rows
 * @param code as a person names the row: appendix, section, number ("I.2.5")
 * @param leadText lead cell as printed
 * @param deadlineText deadline as printed
 * @param deadlinePhrase the words a person had read instead of the printed ones, or null
 * @param deadline the reading that counts
 * @param taken second deadlines that were taken over; the others are still offered by the reading
 * @param deadlineChanged a person decided otherwise than the program read
 * @param deadlineConfirmedBy name of who confirmed or changed it, or null
 * @param deadlineConfirmedAt when
 * @param extra further columns of the document: heading to text
 * @param place where it stands in the document
 * @param excludedReason why it is no task; null: it is one
 * @param decisions why it needs a decision; empty: nothing open
 * @param version for detecting that somebody else saved meanwhile
 */
public record PlanRow(
        long id,
        long planId,
        int position,
        @Nullable Integer parentPosition,
        String code,
        String appendix,
        String sectionNo,
        String sectionTitle,
        String rowNo,
        String content,
        Area area,
        String leadText,
        String cooperatingText,
        List<RowUnit> leadUnits,
        List<RowUnit> cooperatingUnits,
        String deadlineText,
        @Nullable String deadlinePhrase,
        DeadlineReading deadline,
        List<TakenDeadline> taken,
        boolean deadlineChanged,
        @Nullable String deadlineConfirmedBy,
        @Nullable Instant deadlineConfirmedAt,
        String deliverable,
        String note,
        Map<String, String> extra,
        String place,
        @Nullable String excludedReason,
        Set<DecisionReason> decisions,
        int version) {

    /** Whether it becomes a task. */
    public boolean included() {
        return excludedReason == null;
    }

    /** Whether a person has to decide something about it. */
    public boolean needsDecision() {
        return !decisions.isEmpty();
    }
}
