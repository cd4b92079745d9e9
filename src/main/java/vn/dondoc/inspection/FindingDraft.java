package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * A finding as somebody writes it down.
 *
 * @param checklistItemId the question of the checklist that it comes from
 * @param area null = steering
 * @param remedyDue last day of the remedy; null = so many days after the conclusion as the agency's parameter says
 */
public record FindingDraft(
        String what,
        String basis,
        FindingSeverity severity,
        String recommendation,
        @Nullable Area area,
        @Nullable LocalDate remedyDue,
        @Nullable Long checklistItemId) {

    /** With what is usual for the rest. */
    public static FindingDraft of(String what, String basis, FindingSeverity severity, String recommendation) {
        return new FindingDraft(what, basis, severity, recommendation, null, null, null);
    }
}
