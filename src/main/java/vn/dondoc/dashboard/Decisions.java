package vn.dondoc.dashboard;

import java.util.List;
import vn.dondoc.report.ReportStanding;

/**
 * What waits for the person who looks.
 *
 * @param toDecide requests around work: extension, return
 * @param toAccept results
 * @param inspections plans and conclusions of inspections
 * @param reports reports submitted for approval; empty for who does not approve
 */
public record Decisions(long toDecide, long toAccept, long inspections, List<ReportStanding> reports) {

    /** All of them. */
    public long total() {
        return toDecide + toAccept + inspections + reports.size();
    }
}
