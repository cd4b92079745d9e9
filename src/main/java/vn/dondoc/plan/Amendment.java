package vn.dondoc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A document that amended a plan.
 *
 * @param attachmentId the document itself, or null
 * @param fileName its name, or null
 * @param madeBy name
 * @param changes in the order of the rows
 */
public record Amendment(
        long id,
        String documentNumber,
        LocalDate documentDate,
        @Nullable Long attachmentId,
        @Nullable String fileName,
        String reason,
        String madeBy,
        Instant madeAt,
        List<Change> changes) {

    /**
     * One changed field of a row.
     *
     * @param rowCode as people name the row
     * @param oldValue words before; empty for a new row
     * @param newValue words after; empty for a cancelled row
     */
    public record Change(long rowId, String rowCode, AmendedField field, String oldValue, String newValue) {}

    /** Takes an unmodifiable copy. */
    public Amendment {
        changes = List.copyOf(changes);
    }

    /** {@code Quyết định số 88/QĐ-STP ngày 20/4/2024}. */
    public String document() {
        return AmendmentWords.document(documentNumber, documentDate);
    }
}
