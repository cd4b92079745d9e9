package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * The comparison of a span of days.
 *
 * @param from first day of ends compared
 * @param to last day
 * @param outcomes ends that are counted
 * @param instances of these, found in the engine's history with the same end
 * @param cleanedUp of these, older than the engine keeps its history: not comparable, no difference
 * @param open assignments that are open now
 * @param running of these, with a running instance
 * @param differences everything else; nothing is repaired
 */
public record ReconciliationReport(
        LocalDate from,
        LocalDate to,
        long outcomes,
        long instances,
        long cleanedUp,
        long open,
        long running,
        List<Difference> differences) {

    /** Whether both sides agree. */
    public boolean agrees() {
        return differences.isEmpty();
    }
}
