package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Reads whole tasks for the acting person, who gets to see those with a part that he or she may see. */
@Service
@Transactional(readOnly = true)
public class TaskQueries {

    private static final String PARTS = "(SELECT COUNT(*) FROM assignment a WHERE a.task_id = t.id AND ";
    private static final String STATE = "CASE WHEN " + PARTS + "a.open) > 0 OR t.next_due_on IS NOT NULL THEN 'OPEN'"
            + " WHEN " + PARTS + "a.status = 'DONE' AND NOT EXISTS (SELECT 1 FROM assignment_carried c"
            + " WHERE c.assignment_id = a.id)) > 0 THEN 'DONE' ELSE 'STOPPED' END";
    private static final String COLUMNS = "SELECT t.*, (SELECT GROUP_CONCAT(DISTINCT u.name ORDER BY u.sort_no, u.name"
            + " SEPARATOR '; ') FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.task_id = t.id) AS leads, "
            + PARTS + "a.status NOT IN ('CANCELLED', 'SUPERSEDED')) AS parts, "
            + PARTS + "a.status = 'DONE') AS done_parts, "
            + PARTS + "a.open AND a.sort_due < :today) AS overdue_parts,"
            + " (SELECT MIN(a.due_on) FROM assignment a WHERE a.task_id = t.id AND a.open) AS next_due, "
            + STATE + " AS state FROM task t";
    private static final Map<String, String> SORTS = Map.of(
            "id",
            "t.id",
            "code",
            "t.code",
            "content",
            "t.content",
            "due",
            "t.due_on IS NULL, t.due_on",
            "area",
            "t.area");

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final DetailsReader details;
    private final TaskVerifiers verifiers;
    private final Access access;
    private final Clock clock;

    TaskQueries(
            JdbcClient jdbc, Tasks tasks, DetailsReader details, TaskVerifiers verifiers, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.details = details;
        this.verifiers = verifiers;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A page of tasks, in the order in which the document lists them. Other orders: {@code code}, {@code content},
     * {@code due}, {@code area}, {@code id}.
     *
     * @throws InvalidInputException when the order is none of these
     */
    public PageOf<TaskRow> find(TaskFilter filter, PageQuery page) {
        SqlPart sql = conditions(filter);
        String order = SORTS.get(page.sort().isEmpty() ? "id" : page.sort());
        if (order == null) {
            throw new InvalidInputException(
                    "sort",
                    "Không sắp xếp được theo “%s”. Các cột: %s."
                            .formatted(
                                    page.sort(),
                                    String.join(
                                            ", ",
                                            SORTS.keySet().stream().sorted().toList())));
        }
        List<TaskRow> rows = jdbc.sql(COLUMNS + sql.where() + " ORDER BY " + order + (page.descending() ? " DESC" : "")
                        + ", t.id LIMIT :size OFFSET :offset")
                .params(sql.values())
                .param("today", LocalDate.now(clock))
                .param("size", page.size())
                .param("offset", page.offset())
                .query(TaskQueries::row)
                .list();
        long total = jdbc.sql("SELECT COUNT(*) FROM task t" + sql.where())
                .params(sql.values())
                .query(Long.class)
                .single();
        return new PageOf<>(rows, total, page.page(), page.size());
    }

    /**
     * A task with its parts.
     *
     * @throws NotFoundException when the agency has no such task, or none of it is the person's to see
     */
    public TaskDetails details(long taskId) {
        SqlPart sql = conditions(TaskFilter.any()).and("t.id = :id", "id", taskId);
        TaskState state = jdbc.sql("SELECT " + STATE + " FROM task t" + sql.where())
                .params(sql.values())
                .query(String.class)
                .optional()
                .map(TaskState::valueOf)
                .orElseThrow(() -> new NotFoundException("Nhiệm vụ"));
        return new TaskDetails(tasks.facts(taskId), state, details.cooperating(taskId), details.parts(taskId));
    }

    private SqlPart conditions(TaskFilter filter) {
        Actor actor = access.require(Action.VIEW_TASK);
        SqlPart sql = new SqlPart().and("t.agency_id = :agency", "agency", actor.agencyId());
        String seen = AssignmentConditions.seen(actor, verifiers.tasksOf(actor), sql);
        if (!"TRUE".equals(seen)) {
            sql.and("EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND " + seen + ")");
        }
        if (filter.planId() != null) {
            sql.and("t.plan_id = :plan", "plan", filter.planId());
        }
        if (filter.unitId() != null) {
            sql.and(
                    "EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND a.unit_id = :unit)",
                    "unit",
                    filter.unitId());
        }
        if (filter.planYear() != null) {
            sql.and("t.plan_year = :year", "year", filter.planYear());
        }
        if (filter.area() != null) {
            sql.and("t.area = :area", "area", filter.area().name());
        }
        if (filter.source() != null) {
            sql.and("t.source = :source", "source", filter.source().name());
        }
        if (filter.state() != null) {
            sql.and(STATE + " = :state", "state", filter.state().name());
        }
        if (!filter.text().isBlank()) {
            sql.and(AssignmentConditions.TEXT, "text", AssignmentConditions.like(filter.text()));
        }
        return sql;
    }

    private static TaskRow row(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                Tasks.facts(row, number),
                row.getString("leads"),
                row.getInt("parts"),
                row.getInt("done_parts"),
                row.getInt("overdue_parts"),
                Rows.day(row, "next_due"),
                TaskState.valueOf(row.getString("state")));
    }
}
