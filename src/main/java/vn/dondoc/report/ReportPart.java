package vn.dondoc.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * One unit's part of a report.
 *
 * @param dueOn last day for sending it
 * @param overdue it lies with the unit after that day
 * @param sentAt when it was sent first
 * @param resentAt when it was last sent again after a return
 * @param late the first sending was after the due day
 * @param returnReason why the Office returned it last; empty when it did not
 * @param savedBy full name
 * @param version for detecting that a colleague saved meanwhile
 */
public record ReportPart(
        long id,
        long reportId,
        long unitId,
        String unitName,
        PartState state,
        LocalDate dueOn,
        boolean overdue,
        @Nullable Instant sentAt,
        @Nullable Instant resentAt,
        boolean late,
        String returnReason,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        PartTexts texts,
        List<PartItem> items,
        int version) {

    /** Copies the list. */
    public ReportPart {
        items = List.copyOf(items);
    }

    /** How many of the checklist's items the unit has answered. */
    public long answered() {
        return items.stream().filter(item -> item.answer() != null).count();
    }
}
