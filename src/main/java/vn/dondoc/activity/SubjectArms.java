package vn.dondoc.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.activity.ActivityKey.Source;
import vn.dondoc.feedback.SeenFeedback;
import vn.dondoc.inspection.SeenInspections;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.target.SeenTargets;
import vn.dondoc.task.SeenWork;

/**
 * The arms of {@link ActivityArms} over the histories of plans, directives, inspections, feedback and targets. Each tells
 * what people did; what the program reminds of is left out. Who sees what is asked of the features' own rules.
 */
final class SubjectArms {

    /** Steps of a plan; the many small decisions of a review stand in the plan's own history. */
    private static final String PLAN_STEPS =
            "('DRAFTED', 'SENT_FOR_COMMENTS', 'COMMENTED', 'COMMENTS_STOPPED', 'COMMENTS_CLOSED', 'SUBMITTED', 'APPROVED',"
                    + " 'RETURNED', 'ISSUED', 'REPLACED', 'AMENDED', 'WITHDRAWN')";

    private static final String INSPECTION_REMINDERS =
            "('NOTICE_SOON', 'NOTICE_LATE', 'VISIT_SOON', 'VISIT_LATE', 'ANSWER_SOON', 'CONCLUSION_LATE',"
                    + " 'REMEDY_OVERDUE')";

    private static final String FEEDBACK_REMINDERS =
            "('DUE_SOON', 'LATE', 'LATE_FOR_DEPUTY', 'LATE_FOR_DIRECTOR', 'TO_PUBLISH')";

    private static final String TARGET_REMINDERS = "('VALUE_MISSING', 'LEAD_TO_ASK')";

    private final ActivityArms.Request request;
    private final Map<String, Object> values;
    private final List<String> arms = new ArrayList<>();

    private SubjectArms(ActivityArms.Request request, Map<String, Object> values) {
        this.request = request;
        this.values = values;
    }

    /**
     * Where the acts about one sort of subject stand.
     *
     * @param from table {@code x} and what is joined to it
     * @param shown which of them the person sees
     * @param around which of them are around the work of the units {@code :chosen}
     */
    private record Acts(Source source, String from, String shown, String around) {}

    /** @param values receives what the arms need */
    static List<String> of(ActivityArms.Request request, Map<String, Object> values) {
        SubjectArms all = new SubjectArms(request, values);
        Actor actor = request.actor();
        if (request.chosen() != null) {
            values.put("chosen", request.chosen());
        }
        if (Access.mayAgencyWide(actor, Action.VIEW_PLAN)) {
            all.add(new Acts(Source.PLAN, "plan_event x", "x.kind IN " + PLAN_STEPS, "FALSE"));
        }
        all.add(all.directives(actor));
        all.add(new Acts(
                Source.INSPECTION,
                "inspection_event x STRAIGHT_JOIN inspection i FORCE INDEX (PRIMARY) ON i.id = x.inspection_id",
                SeenInspections.of(actor).events() + " AND x.kind NOT IN " + INSPECTION_REMINDERS,
                "EXISTS (SELECT 1 FROM inspection_visit v WHERE v.id = x.visit_id AND v.unit_id IN (:chosen))"));
        all.add(new Acts(
                Source.FEEDBACK,
                "feedback_event x STRAIGHT_JOIN feedback f FORCE INDEX (PRIMARY) ON f.id = x.feedback_id",
                SeenFeedback.of(actor) + " AND x.kind NOT IN " + FEEDBACK_REMINDERS,
                "(x.unit_id IN (:chosen) OR f.unit_id IN (:chosen))"));
        all.add(new Acts(
                Source.TARGET,
                "target_event x STRAIGHT_JOIN target t FORCE INDEX (PRIMARY) ON t.id = x.target_id",
                SeenTargets.told(actor) + " AND x.kind NOT IN " + TARGET_REMINDERS,
                "EXISTS (SELECT 1 FROM target_unit w WHERE w.target_id = x.target_id AND w.unit_id IN (:chosen))"));
        return all.arms;
    }

    /** Tasks of one document that were entered together are one act. */
    private Acts directives(Actor actor) {
        SeenWork.Condition seen = SeenWork.of(actor);
        values.putAll(seen.values());
        String work = "EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = %s AND " + seen.sql() + ")";
        String ofAny = "EXISTS (SELECT 1 FROM directive_task k JOIN assignment a ON a.task_id = k.task_id"
                + " WHERE k.directive_id = x.directive_id AND " + seen.sql() + ")";
        return new Acts(
                Source.DIRECTIVE,
                "directive_event x",
                "(x.task_id IS NULL AND " + ofAny + " OR " + work.formatted("x.task_id") + ")"
                        + " AND (x.kind <> 'ENTERED' OR NOT EXISTS (SELECT 1 FROM directive_event o"
                        + " WHERE o.directive_id = x.directive_id AND o.kind = 'ENTERED' AND o.id < x.id"
                        + " AND o.at >= x.at - INTERVAL 1 MINUTE AND " + work.formatted("o.task_id") + "))",
                "EXISTS (SELECT 1 FROM directive_task k JOIN assignment w ON w.task_id = k.task_id"
                        + " WHERE k.directive_id = x.directive_id AND (x.task_id IS NULL OR k.task_id = x.task_id)"
                        + " AND w.unit_id IN (:chosen))");
    }

    private void add(Acts acts) {
        if (!request.wants(acts.source())) {
            return;
        }
        if (request.personId() == null) {
            arm(acts, ofUnits(acts.around() + " OR x.actor_unit_id IN (:chosen)"));
        } else {
            values.put("person", request.personId());
            String around = ofUnits(acts.around());
            arm(acts, " AND x.actor_id = :person" + around);
            arm(acts, " AND x.on_behalf_of = :person" + around);
        }
    }

    private String ofUnits(String condition) {
        return request.chosen() == null ? "" : " AND (" + condition + ") IS TRUE";
    }

    /**
     * What is shown is asked row by row: the newest come from the index until there are enough. So the server must neither
     * join the other table as a whole because it is small, nor begin with what is asked.
     */
    private void arm(Acts acts, String way) {
        arms.add(
                "(SELECT %d AS source, x.id, x.at FROM %s WHERE x.agency_id = :agency%s AND (%s) IS TRUE%s ORDER BY x.at DESC, x.id DESC LIMIT :limit)"
                        .formatted(
                                acts.source().ordinal(),
                                acts.from(),
                                acts.source() == Source.PLAN ? " AND x.row_id IS NULL" + way : way,
                                acts.shown(),
                                request.time(acts.source())));
    }
}
