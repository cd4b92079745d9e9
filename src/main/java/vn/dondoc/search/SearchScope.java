package vn.dondoc.search;

import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Among what somebody searches.
 *
 * @param everything all work of the agency; else that of {@code units} and what they cooperate in
 * @param plans also plans
 * @param subjects which inspections, feedback and targets, see {@link SubjectScope}
 */
record SearchScope(long agencyId, boolean everything, Set<Long> units, boolean plans, String subjects) {

    /** An {@code IN} list must not be empty; no unit has this id. */
    private static final Set<Long> NOBODY = Set.of(-1L);

    /** Work and plans only. */
    SearchScope(long agencyId, boolean everything, Set<Long> units, boolean plans) {
        this(agencyId, everything, units, plans, "FALSE");
    }

    static SearchScope of(Actor actor) {
        Set<Long> units = Access.units(actor, Action.VIEW_TASK);
        return new SearchScope(
                actor.agencyId(),
                Access.mayAgencyWide(actor, Action.VIEW_TASK),
                units.isEmpty() ? NOBODY : units,
                Access.mayAgencyWide(actor, Action.VIEW_PLAN),
                SubjectScope.of(actor));
    }

    /** The condition on {@code search_entry e}, with values {@code :agency} and {@code :units}. */
    String seen() {
        return seen(
                (plans ? "e.task_id IS NULL AND e.kind NOT IN " + SubjectScope.KINDS : "FALSE") + " OR " + subjects);
    }

    /** The same where only entries of one kind are asked: what concerns others would cost each query some time. */
    String seen(SearchKind kind) {
        return kind.subject()
                ? "e.agency_id = :agency AND (" + subjects + ")"
                : seen(plans ? "e.task_id IS NULL" : "FALSE");
    }

    /** @param others the condition on what belongs to no work */
    private String seen(String others) {
        if (everything) {
            return "e.agency_id = :agency AND (e.task_id IS NOT NULL OR " + others + ")";
        }
        // the index knows every unit that has or had a part of a task: looked at first, it spares most of the rest
        String ofTasks = units.stream()
                .map(unit -> "e.pairs LIKE '%" + Encoding.unit(agencyId, unit).replace("_", "\\_")
                        + SearchKind.TASK.letter() + "%'")
                .collect(Collectors.joining(" OR "));
        return "e.agency_id = :agency AND (e.kind <> 'TASK' OR " + ofTasks + ") AND (" + others
                + " OR EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = e.task_id AND a.unit_id IN (:units)"
                + " AND (e.assignment_id IS NULL OR a.id = e.assignment_id))"
                // work that went on elsewhere shows what was done and said before
                + " OR EXISTS (SELECT 1 FROM assignment a WHERE a.continues_id = e.assignment_id"
                + " AND a.unit_id IN (:units))"
                + " OR EXISTS (SELECT 1 FROM task_cooperation c WHERE c.task_id = e.task_id"
                + " AND c.unit_id IN (:units)))";
    }
}
