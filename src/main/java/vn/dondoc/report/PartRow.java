package vn.dondoc.report;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A line of the matrix of units and items; see {@link ReportPart}.
 *
 * @param reportTitle title of the report, for lists over several
 * @param done whether that text is written, likewise the next three
 * @param answered items of the checklist that the unit has answered
 * @param items all items of it
 */
public record PartRow(
        long reportId,
        String reportTitle,
        long unitId,
        String unitName,
        PartState state,
        LocalDate dueOn,
        boolean overdue,
        @Nullable Instant sentAt,
        boolean late,
        String returnReason,
        boolean done,
        boolean next,
        boolean troubles,
        boolean proposals,
        int answered,
        int items) {}
