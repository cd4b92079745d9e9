package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Turns a filter and what the person may see into SQL over {@code assignment a} and {@code task t}. Lists of open work
 * always say {@code a.open}, which keeps them on the front part of every index, however much is finished.
 */
final class AssignmentConditions {

    /** How far ahead "due soon" looks, in days. */
    static final int SOON_DAYS = 7;

    /** Search in the words of a task; case and diacritics do not matter. */
    static final String TEXT = "CONCAT_WS(' ', t.source_label, t.code, t.content, t.deliverable) LIKE :text"
            + " COLLATE utf8mb4_unicode_ci";

    /** Over {@code a} and {@code t}, with the value {@code today}. */
    static final String AWAITS_PROGRESS = "(a.open AND t.deadline_kind = 'ONGOING' AND a.base_id IS NULL"
            + " AND a.deadline_id IS NULL AND a.status IN ('ASSIGNED', 'RECEIVED', 'IN_PROGRESS')"
            + " AND (a.reported_to IS NULL OR a.reported_to < :today))";

    /** Over {@code a} and {@code t}, with the value {@code closing}: the first year that is not about to end. */
    static final String TO_CLOSE = "(a.open AND t.deadline_kind = 'ONGOING' AND a.base_id IS NULL"
            + " AND a.deadline_id IS NULL AND t.plan_year < :closing)";

    private final Actor actor;
    private final TaskVerifiers.Verified verifies;
    private final LocalDate today;
    private final SqlPart sql = new SqlPart();

    private AssignmentConditions(Actor actor, TaskVerifiers.Verified verifies, LocalDate today) {
        this.actor = actor;
        this.verifies = verifies;
        this.today = today;
        // December is when the results of the year come in
        sql.with("today", today).with("closing", today.plusMonths(1).getYear());
    }

    /** @param verifies the tasks that the person verifies, see {@link TaskVerifiers} */
    static SqlPart of(AssignmentFilter filter, Actor actor, TaskVerifiers.Verified verifies, LocalDate today) {
        AssignmentConditions conditions = new AssignmentConditions(actor, verifies, today);
        conditions.visible();
        conditions.scope(filter.scope(), filter.quick());
        conditions.quick(filter);
        conditions.facts(filter);
        conditions.figure(filter.bucket(), filter.asOf());
        return conditions.sql;
    }

    /** Open work of one scope, that to come included, with the values that {@link #toAccept} needs. */
    static SqlPart openOf(InboxScope scope, Actor actor, TaskVerifiers.Verified verifies, LocalDate today) {
        AssignmentConditions conditions = new AssignmentConditions(actor, verifies, today);
        conditions.visible();
        conditions.scope(scope, QuickFilter.OPEN);
        conditions.sql.and("a.open = TRUE");
        return conditions.sql.with("soon", today.plusDays(SOON_DAYS));
    }

    /** Whether a result waits for a decision that the person may take. */
    static String toAccept(Actor actor, TaskVerifiers.Verified verifies, SqlPart sql) {
        String last = reached(Reach.of(actor, Action.ACCEPT_DEPARTMENT), sql, "acceptFields");
        if (!"FALSE".equals(last)) {
            last += " AND NOT EXISTS (SELECT 1 FROM task_verifier v WHERE v.task_id = a.task_id)";
        }
        return "(a.status = 'SUBMITTED' AND %s OR a.status = 'UNIT_ACCEPTED' AND (%s OR %s))"
                .formatted(
                        reached(Reach.of(actor, Action.ACCEPT_UNIT), sql, "acceptUnits"),
                        verified(actor, verifies, sql),
                        last);
    }

    /** Work whose result the person verifies, or somebody represented, neither of them being of its unit. */
    private static String verified(Actor actor, TaskVerifiers.Verified verifies, SqlPart sql) {
        List<String> mine = new ArrayList<>();
        for (Actor self : actor.selves()) {
            Set<Long> tasks = verifies.byPerson().getOrDefault(self.personId(), Set.of());
            if (tasks.isEmpty()) {
                continue;
            }
            Set<Long> own = new HashSet<>(actor.unitIds());
            own.addAll(self.unitIds());
            String name = "verified" + mine.size();
            mine.add("(" + sql.in("a.task_id", name, tasks) + " AND NOT " + sql.in("a.unit_id", name + "Units", own)
                    + ")");
        }
        return mine.isEmpty() ? "FALSE" : String.join(" OR ", mine);
    }

    /**
     * Whether a request around the work waits for the person: to take it back, for a later due date, or a part that a
     * cooperating unit has given. The leadership is asked once the Office has given its opinion, or the date is there.
     */
    static String toDecide(Actor actor, SqlPart sql, LocalDate today) {
        sql.with("decider", actor.everyPersonId()).with("decideDay", today);
        return ("(a.status = 'RETURN_REQUESTED' AND %s"
                        + " OR EXISTS (SELECT 1 FROM extension e WHERE e.open_id = a.id AND %s)"
                        + " OR EXISTS (SELECT 1 FROM contribution c WHERE c.assignment_id = a.id AND c.state = 'GIVEN'"
                        + " AND (%s OR a.officer_id IN (:decider))))")
                .formatted(
                        reached(Reach.of(actor, Action.TRANSFER_TASK), sql, "transferUnits"),
                        extensionWaits(actor, sql),
                        reached(Reach.of(actor, Action.ASK_CONTRIBUTION), sql, "leadUnits"));
    }

    /** Whether the open extension {@code e} of {@code a} waits for the person; needs {@code decideDay}. */
    static String extensionWaits(Actor actor, SqlPart sql) {
        return ("(NOT e.outside AND e.opinion IS NULL AND %s OR e.outside AND %s"
                        + " OR NOT e.outside AND (e.opinion IS NOT NULL OR e.present_due <= :decideDay) AND %s)")
                .formatted(
                        reached(Reach.of(actor, Action.GIVE_OPINION), sql, "opinionUnits"),
                        reached(Reach.of(actor, Action.RECORD_EXTENSION), sql, "recordUnits"),
                        reached(Reach.of(actor, Action.GRANT_EXTENSION), sql, "grantUnits"));
    }

    /** What the person may see of this agency: by the matrix, as a cooperating unit, or who verifies it. */
    static String seen(Actor actor, TaskVerifiers.Verified verifies, SqlPart sql) {
        String seen = seen(actor, sql);
        return "TRUE".equals(seen) || verifies.byPerson().isEmpty()
                ? seen
                : "(" + seen + " OR " + sql.in("a.task_id", "verifies", verifies.tasks()) + ")";
    }

    /** What the person may see of this agency: by the matrix, or as a cooperating unit. */
    static String seen(Actor actor, SqlPart sql) {
        Reach reach = Reach.of(actor, Action.VIEW_TASK);
        if (reach.agencyWide()) {
            return "TRUE";
        }
        String own = sql.in("a.unit_id", "seenUnits", reach.units());
        return reach.units().isEmpty()
                ? own
                : "(" + own + " OR EXISTS (SELECT 1 FROM task_cooperation c WHERE c.task_id = a.task_id"
                        + " AND c.unit_id IN (:seenUnits)))";
    }

    private void visible() {
        sql.and("a.agency_id = :agency", "agency", actor.agencyId());
        String seen = seen(actor, verifies, sql);
        if (!"TRUE".equals(seen)) {
            sql.and(seen);
        }
    }

    private void scope(InboxScope scope, QuickFilter quick) {
        switch (scope) {
            case MINE -> sql.and(mine(quick));
            case UNIT -> sql.and(sql.in("a.unit_id", "ownUnits", actor.everyUnitId()));
            case ALL -> {}
        }
    }

    private String mine(QuickFilter quick) {
        // the work of absent people whom the person stands in for is the person's work on those days
        sql.with("me", actor.everyPersonId());
        if (!quick.openOnly()) {
            return "a.officer_id IN (:me)";
        }
        return "(a.officer_id IN (:me) OR a.status IN ('ASSIGNED', 'SCHEDULED') AND %s OR %s OR %s)"
                .formatted(
                        reached(Reach.of(actor, Action.RECEIVE_TASK), sql, "receiveUnits"),
                        toAccept(actor, verifies, sql),
                        toDecide(actor, sql, today));
    }

    private void quick(AssignmentFilter filter) {
        QuickFilter quick = filter.quick();
        if (quick.openOnly()) {
            sql.and("a.open = TRUE");
            // what has not begun is shown only to who asks for it
            if (quick != QuickFilter.UPCOMING && filter.status() != AssignmentStatus.SCHEDULED) {
                sql.and("a.status <> 'SCHEDULED'");
            }
        }
        switch (quick) {
            case OVERDUE -> sql.and("a.sort_due < :today");
            case DUE_7_DAYS -> sql.and("a.sort_due BETWEEN :today AND :soon").with("soon", today.plusDays(SOON_DAYS));
            case NOT_UPDATED -> sql.and("a.sort_due = '9999-12-31'").and(AWAITS_PROGRESS);
            case TO_CLOSE -> sql.and("a.sort_due = '9999-12-31'").and(TO_CLOSE);
            case UPCOMING -> sql.and("a.status = 'SCHEDULED'");
            case TO_RECEIVE -> sql.and("a.status = 'ASSIGNED'");
            case TO_ACCEPT -> sql.and(toAccept(actor, verifies, sql));
            case TO_DECIDE -> sql.and(toDecide(actor, sql, today));
            case RETURNED -> sql.and("a.reworked = TRUE AND a.status = 'IN_PROGRESS'");
            case DONE -> sql.and("a.open = FALSE AND a.status = 'DONE'");
            case OPEN, ANY -> {}
        }
    }

    private void facts(AssignmentFilter filter) {
        if (filter.unitId() != null) {
            sql.and("a.unit_id = :unit", "unit", filter.unitId());
        }
        if (filter.status() != null) {
            sql.and("a.open = " + (filter.status().open() ? "TRUE" : "FALSE"))
                    .and("a.status = :status", "status", filter.status().name());
        }
        if (filter.dueBefore() != null) {
            sql.and("a.sort_due < :dueBefore", "dueBefore", filter.dueBefore());
        }
        if (filter.dueFrom() != null) {
            sql.and("a.sort_due >= :dueFrom AND a.due_on IS NOT NULL", "dueFrom", filter.dueFrom());
        }
        if (filter.planId() != null) {
            sql.and("a.plan_id = :plan", "plan", filter.planId());
        }
        if (filter.taskId() != null) {
            sql.and("a.task_id = :task", "task", filter.taskId());
        }
        if (filter.area() != null) {
            sql.and("t.area = :area", "area", filter.area().name());
        }
        if (filter.source() != null) {
            sql.and("t.source = :source", "source", filter.source().name());
        }
        if (!filter.text().isBlank()) {
            sql.and(TEXT, "text", like(filter.text()));
        }
    }

    private void figure(@Nullable FigureBucket bucket, @Nullable LocalDate asOf) {
        if (bucket == null) {
            return;
        }
        LocalDate day = asOf == null ? today : asOf;
        sql.and("a.assigned_on <= :asOf AND a.status NOT IN ('CANCELLED', 'SUPERSEDED')", "asOf", day);
        String done = "a.status = 'DONE' AND a.completed_on <= :asOf";
        sql.and(
                switch (bucket) {
                    case DONE -> done;
                    case EARLY -> done + " AND a.completed_on < a.due_on";
                    case ON_TIME -> done + " AND (a.due_on IS NULL OR a.completed_on = a.due_on)";
                    case LATE -> done + " AND a.completed_on > a.due_on";
                    case IN_TIME -> "NOT (" + done + ") AND a.sort_due >= :asOf";
                    case OVERDUE -> "NOT (" + done + ") AND a.sort_due < :asOf";
                });
    }

    private static String reached(Reach reach, SqlPart sql, String name) {
        return reach.agencyWide() ? "TRUE" : sql.in("a.unit_id", name, reach.units());
    }

    static String like(String text) {
        String plain = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + plain.replaceAll("\\s+", "%") + "%";
    }
}
