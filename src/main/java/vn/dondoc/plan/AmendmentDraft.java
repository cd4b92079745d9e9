package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.document.NewFile;

/**
 * A document that amends an issued plan, and what it changes.
 *
 * @param number number and symbol of the document, {@code 88/QĐ-STP}
 * @param file the document itself, or null
 * @param reason why
 * @param changes rows that change
 * @param added rows that are new
 * @param cancelled rows whose tasks are stopped
 */
public record AmendmentDraft(
        String number,
        @Nullable LocalDate date,
        @Nullable NewFile file,
        String reason,
        List<Row> changes,
        List<Added> added,
        List<Long> cancelled) {

    /**
     * A row that changes: content, deliverable, lead and cooperating units, deadline; null leaves a field as it is. A
     * deadline is either read from words and confirmed, or set.
     */
    public record Row(long rowId, RowChange change) {}

    /**
     * A new row.
     *
     * @param afterRowId the row above it; null: at the end
     * @param values content, lead units and deadline at least
     */
    public record Added(@Nullable Long afterRowId, RowChange values) {}

    /** Takes unmodifiable copies. */
    public AmendmentDraft {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        cancelled = List.copyOf(cancelled);
    }
}
