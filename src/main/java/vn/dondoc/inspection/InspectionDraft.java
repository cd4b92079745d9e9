package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * The head of an inspection plan.
 *
 * @param kind every kind but OUTSIDE, which {@link OutsideInspections} enters; cannot be changed later
 * @param year the year in which it counts
 * @param decisionNumber decision on the team; may be empty
 * @param checklistVersionId which checklist is answered; may be null
 */
public record InspectionDraft(
        InspectionKind kind,
        int year,
        String title,
        String content,
        String decisionNumber,
        @Nullable LocalDate decisionOn,
        @Nullable Long checklistVersionId) {}
