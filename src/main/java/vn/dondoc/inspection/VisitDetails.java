package vn.dondoc.inspection;

import java.util.List;
import java.util.Set;

/**
 * A visit as the acting person may see it. The inspected unit sees findings and minutes when they are sent to it, the
 * conclusion when it is issued.
 *
 * @param onTeam whether the person inspects here, or self-inspects
 * @param insider whether the person sees drafts as well: on the team, leadership, Office
 * @param late the visit should be over and is not
 * @param files of this visit and its findings
 * @param steps what the person can do now
 */
public record VisitDetails(
        Inspection inspection,
        Visit visit,
        List<Member> members,
        List<Finding> findings,
        List<InspectionFile> files,
        boolean onTeam,
        boolean insider,
        boolean late,
        Set<VisitStep> steps) {}
