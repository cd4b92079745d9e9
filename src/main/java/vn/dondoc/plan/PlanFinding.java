package vn.dondoc.plan;

import java.util.List;
import vn.dondoc.plan.reading.FindingCode;

/**
 * A finding about the plan as it stands now: shown, never a refusal.
 *
 * @param rowIds rows concerned; empty when it is about the document or its targets
 * @param message Vietnamese sentence
 * @param detail the words that led to it
 */
public record PlanFinding(FindingCode code, List<Long> rowIds, String message, String detail) {

    /** Takes an unmodifiable copy. */
    public PlanFinding {
        rowIds = List.copyOf(rowIds);
    }
}
