package vn.dondoc.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.feedback.SeenFeedback;
import vn.dondoc.inspection.SeenInspections;
import vn.dondoc.security.Actor;
import vn.dondoc.target.SeenTargets;

/** Which inspections, feedback and targets somebody searches among: those that the features' own pages show. */
final class SubjectScope {

    /** Kinds that are not about work. */
    static final String KINDS = Arrays.stream(SearchKind.values())
            .filter(SearchKind::subject)
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private static final String INSPECTION = " JOIN inspection i ON i.id = ";

    private SubjectScope() {}

    /** A condition on {@code search_entry e}; the agency is asked for elsewhere. */
    static String of(Actor actor) {
        SeenInspections inspections = SeenInspections.of(actor);
        List<String> kinds = new ArrayList<>();
        if (inspections.everything()) {
            kinds.add("e.kind IN ('INSPECTION', 'VISIT', 'FINDING')");
        } else {
            kinds.add(of("INSPECTION", "inspection i WHERE i.id = e.subject_id AND " + inspections.inspections()));
            kinds.add(of(
                    "VISIT",
                    "inspection_visit v" + INSPECTION + "v.inspection_id WHERE v.id = e.subject_id AND "
                            + inspections.visits()));
            kinds.add(of(
                    "FINDING",
                    "inspection_finding s JOIN inspection_visit v ON v.id = s.visit_id" + INSPECTION
                            + "s.inspection_id WHERE s.id = e.subject_id AND " + inspections.findings()));
        }
        kinds.add(
                SeenFeedback.everything(actor)
                        ? "e.kind = 'FEEDBACK'"
                        : of("FEEDBACK", "feedback f WHERE f.id = e.subject_id AND " + SeenFeedback.of(actor)));
        kinds.add(
                SeenTargets.everything(actor)
                        ? "e.kind = 'TARGET'"
                        : of("TARGET", "target t WHERE t.id = e.subject_id AND " + SeenTargets.opened(actor)));
        return String.join(" OR ", kinds);
    }

    private static String of(String kind, String rows) {
        return "e.kind = '" + kind + "' AND EXISTS (SELECT 1 FROM " + rows + ")";
    }
}
