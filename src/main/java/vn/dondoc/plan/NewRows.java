package vn.dondoc.plan;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** Puts a new row between the rows of a plan. */
@Component
class NewRows {

    private final RowStore rows;
    private final RowWriter writer;
    private final DeadlineRules deadlines;

    NewRows(RowStore rows, RowWriter writer, DeadlineRules deadlines) {
        this.rows = rows;
        this.writer = writer;
        this.deadlines = deadlines;
    }

    /** @param afterRowId the row above it; null: at the end */
    StoredRow insert(PlanGuard.Open open, @Nullable Long afterRowId, String content) {
        long planId = open.plan().id();
        StoredRow above = afterRowId == null ? null : rows.row(planId, afterRowId);
        int position = above == null ? rows.lastPosition(planId).orElse(0) : above.position();
        return insertAfter(open, above, position, content);
    }

    StoredRow insertAfter(PlanGuard.Open open, @Nullable StoredRow above, int position, String content) {
        long planId = open.plan().id();
        rows.makeRoomAfter(planId, position);
        StoredRow added = RowCopies.blank(open.plan(), above, position + 1, content.strip());
        writer.insert(
                planId,
                java.util.List.of(
                        RowCopies.withDeadline(added, deadlines.of(open.plan()).read(added))));
        return rows.rows(planId).stream()
                .filter(row -> row.position() == position + 1)
                .findFirst()
                .orElseThrow();
    }
}
