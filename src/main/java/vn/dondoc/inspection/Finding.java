package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * Something that an inspection found.
 *
 * @param position number among the findings of the visit, from 1
 * @param checklistItemId the question of the checklist that it comes from
 * @param basis which rule is not kept
 * @param remedyDue last day of the remedy as it counts now, also after an extension; null before the conclusion unless
 *     the team named one
 * @param taskId the remedy as a task of the unit; null for a body outside
 * @param assignmentId the newest part of that task, for the link {@code viec/ID}
 * @param remediedOn date of the proof
 * @param previousId the earlier finding that came back
 * @param previousWhere that finding's inspection and year, for a sentence
 * @param version for detecting that somebody else acted meanwhile
 */
public record Finding(
        long id,
        long visitId,
        long inspectionId,
        int position,
        @Nullable Long checklistItemId,
        String what,
        String basis,
        FindingSeverity severity,
        String recommendation,
        Area area,
        @Nullable LocalDate remedyDue,
        boolean dueChosen,
        @Nullable Long taskId,
        @Nullable Long assignmentId,
        RemedyState remedy,
        @Nullable LocalDate remediedOn,
        String remedyText,
        String remedyDocument,
        @Nullable Long previousId,
        String previousWhere,
        int version) {}
