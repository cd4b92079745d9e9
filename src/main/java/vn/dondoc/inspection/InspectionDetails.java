package vn.dondoc.inspection;

import java.util.List;
import java.util.Set;

/**
 * An inspection as the acting person may see it.
 *
 * @param whole whether the person sees all units; others see their own unit's visit
 * @param files of the inspection as a whole
 * @param steps what the person can do now
 */
public record InspectionDetails(
        Inspection inspection,
        boolean whole,
        List<Member> members,
        List<VisitSummary> visits,
        List<InspectionFile> files,
        Set<InspectionStep> steps) {}
