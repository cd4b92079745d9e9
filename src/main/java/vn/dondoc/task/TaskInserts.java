package vn.dondoc.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** Inserts many rows at once. Ids come back with the insert itself, in the order of the rows. */
@Repository
class TaskInserts {

    /** For work without a due date, so that one index serves "most urgent first". */
    static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);

    private static final String TASK_COLUMNS = "agency_id, plan_id, plan_row_id, source, source_label, code, plan_year,"
            + " area, content, deliverable, note, cooperating_text, deadline_text, deadline_kind, start_on, due_on,"
            + " recurrence, recurrence_points, amount, amount_unit, event_text, before_event, assigned_on,"
            + " created_at";
    private static final String ASSIGNMENT_COLUMNS = "agency_id, task_id, plan_id, unit_id, occurrence, status, open,"
            + " assigned_on, start_on, original_due_on, due_on, sort_due, continues_id, part_label, event_text, event_on,"
            + " base_id, deadline_id, notices_from";

    private final JdbcTemplate jdbc;

    TaskInserts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An assignment to be inserted.
     *
     * @param status SCHEDULED or ASSIGNED
     */
    record NewAssignment(
            long taskId,
            @Nullable Long planId,
            long unitId,
            int occurrence,
            AssignmentStatus status,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            Origin origin) {

        /** One that nothing came before. */
        NewAssignment(
                long taskId,
                @Nullable Long planId,
                long unitId,
                int occurrence,
                AssignmentStatus status,
                @Nullable LocalDate start,
                @Nullable LocalDate due) {
            this(taskId, planId, unitId, occurrence, status, start, due, Origin.none(due));
        }
    }

    /**
     * What an assignment comes from.
     *
     * @param continuesId the assignment that it carries on
     * @param originalDue due date at the very beginning
     * @param baseId the assignment whose event starts it
     * @param deadlineId the second deadline that it belongs to
     */
    record Origin(
            @Nullable Long continuesId,
            String partLabel,
            @Nullable LocalDate originalDue,
            @Nullable String eventText,
            @Nullable LocalDate eventOn,
            @Nullable Long baseId,
            @Nullable Long deadlineId) {

        static Origin none(@Nullable LocalDate due) {
            return ofDeadline(due, null);
        }

        static Origin ofDeadline(@Nullable LocalDate due, @Nullable Long deadlineId) {
            return new Origin(null, "", due, null, null, null, deadlineId);
        }

        /** Carries on an assignment, as its whole or as one part of it. */
        static Origin continuing(Assignment old, String partLabel, @Nullable LocalDate originalDue) {
            return new Origin(
                    old.id(), partLabel, originalDue, old.eventText(), old.eventOn(), old.baseId(), old.deadlineId());
        }
    }

    List<Long> tasks(long agencyId, LocalDate assignedOn, LocalDateTime now, List<NewTask> tasks) {
        List<Object> values = new ArrayList<>(tasks.size() * 24);
        for (NewTask task : tasks) {
            Collections.addAll(
                    values,
                    agencyId,
                    task.planId(),
                    task.planRowId(),
                    task.source().name(),
                    task.sourceLabel(),
                    task.code(),
                    task.planYear(),
                    task.area().name(),
                    task.content(),
                    task.deliverable(),
                    task.note(),
                    task.cooperatingText(),
                    task.deadlineText(),
                    task.kind().name(),
                    task.start(),
                    task.due(),
                    task.recurrence() == null ? null : task.recurrence().name(),
                    task.recurrencePoints(),
                    task.rule().amount(),
                    task.rule().unit() == null ? null : task.rule().unit().name(),
                    task.rule().event(),
                    task.rule().before(),
                    assignedOn,
                    now);
        }
        return insert("task", TASK_COLUMNS, tasks.size(), values);
    }

    List<Long> assignments(long agencyId, LocalDate assignedOn, LocalDateTime now, List<NewAssignment> rows) {
        List<Object> values = new ArrayList<>(rows.size() * 19);
        for (NewAssignment row : rows) {
            Collections.addAll(
                    values,
                    agencyId,
                    row.taskId(),
                    row.planId(),
                    row.unitId(),
                    row.occurrence(),
                    row.status().name(),
                    true,
                    assignedOn,
                    row.start(),
                    row.origin().originalDue(),
                    row.due(),
                    row.due() == null ? NO_DUE : row.due(),
                    row.origin().continuesId(),
                    row.origin().partLabel(),
                    row.origin().eventText(),
                    row.origin().eventOn(),
                    row.origin().baseId(),
                    row.origin().deadlineId(),
                    now);
        }
        return insert("assignment", ASSIGNMENT_COLUMNS, rows.size(), values);
    }

    void cooperation(List<long[]> taskAndUnit) {
        List<Object> values = new ArrayList<>(taskAndUnit.size() * 2);
        taskAndUnit.forEach(pair -> Collections.addAll(values, pair[0], pair[1]));
        insertOnly("task_cooperation", "task_id, unit_id", taskAndUnit.size(), values);
    }

    /** The first row of each assignment's due history. */
    void firstDues(List<Long> ids, List<Openings.Opening> opened, LocalDate knownFrom, @Nullable Long actor) {
        List<Object> values = new ArrayList<>(ids.size() * 5);
        for (int i = 0; i < ids.size(); i++) {
            Openings.Opening one = opened.get(i);
            Collections.addAll(values, ids.get(i), knownFrom, one.row().due(), actor, one.dueReason());
        }
        insertOnly("assignment_due", "assignment_id, known_from, due_on, actor_id, reason", ids.size(), values);
    }

    /** The first row of each assignment's history. */
    void firstEvents(
            long agencyId, List<Long> ids, List<Openings.Opening> opened, LocalDateTime now, @Nullable Actor actor) {
        List<Object> values = new ArrayList<>(ids.size() * 10);
        for (int i = 0; i < ids.size(); i++) {
            Openings.Opening one = opened.get(i);
            Collections.addAll(
                    values,
                    ids.get(i),
                    agencyId,
                    one.row().unitId(),
                    now,
                    actor == null ? null : actor.personId(),
                    Rows.elsewhere(actor, one.row().unitId()),
                    actor == null ? null : actor.onBehalfOf(),
                    "ASSIGNED",
                    one.row().status().name(),
                    one.text());
        }
        insertOnly(
                "assignment_event",
                "assignment_id, agency_id, unit_id, at, actor_id, actor_unit_id, on_behalf_of, kind, status, text",
                ids.size(),
                values);
    }

    private void insertOnly(String table, String columns, int rows, List<Object> values) {
        if (rows > 0) {
            jdbc.update(statement(table, columns, rows, values), values.toArray());
        }
    }

    private List<Long> insert(String table, String columns, int rows, List<Object> values) {
        String sql = statement(table, columns, rows, values) + " RETURNING id";
        List<Long> ids = jdbc.queryForList(sql, Long.class, values.toArray());
        if (ids.size() != rows) {
            throw new IllegalStateException("Inserted " + rows + " rows of " + table + ", got " + ids.size() + " ids");
        }
        return ids;
    }

    /** One statement for all rows: a statement for each row would cost a round of the server for each. */
    private static String statement(String table, String columns, int rows, List<Object> values) {
        String row = "(" + "?, ".repeat(values.size() / rows - 1) + "?)";
        return "INSERT INTO %s (%s) VALUES %s"
                .formatted(table, columns, String.join(", ", Collections.nCopies(rows, row)));
    }
}
