package vn.dondoc.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the counts of {@link InspectionCount} are counted from.
 *
 * @param toInspect units of plans at work in the window
 * @param inspected of these inspected in the window
 * @param findings found in the window
 * @param remedied of these remedied by its end
 * @param overdue remedies open after their due day, whenever they were found
 * @param owedOutside remedies that bodies outside still owe us, longest due first; those of own units are tasks
 * @param ahead visits that have not begun, by the last day on which they are as planned
 * @param visits every visit by id, for the names of units
 */
public record InspectionPicture(
        List<Visit> toInspect,
        List<Visit> inspected,
        List<Finding> findings,
        List<Finding> remedied,
        List<Finding> overdue,
        List<Owed> owedOutside,
        List<Ahead> ahead,
        Map<Long, Visit> visits) {

    /**
     * A visit that has not begun.
     *
     * @param due its day, or the last day of its month
     */
    public record Ahead(Visit visit, Inspection inspection, LocalDate due) {}

    /**
     * A remedy that is no task of ours.
     *
     * @param due its last day
     */
    public record Owed(Finding finding, Visit visit, Inspection inspection, LocalDate due) {}

    /** Takes unmodifiable copies. */
    public InspectionPicture {
        toInspect = List.copyOf(toInspect);
        inspected = List.copyOf(inspected);
        findings = List.copyOf(findings);
        remedied = List.copyOf(remedied);
        overdue = List.copyOf(overdue);
        owedOutside = List.copyOf(owedOutside);
        ahead = List.copyOf(ahead);
        visits = Map.copyOf(visits);
    }

    /** How many there are of each. */
    public InspectionCount count() {
        return new InspectionCount(
                toInspect.size(), inspected.size(), findings.size(), remedied.size(), overdue.size());
    }

    /** Name of the unit or body with which something was found. */
    public String unitOf(Finding finding) {
        return visits.get(finding.visitId()).name();
    }
}
