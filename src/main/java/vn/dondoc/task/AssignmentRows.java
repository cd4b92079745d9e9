package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.security.Actor;

/** Reads lists of assignments. */
@Repository
class AssignmentRows {

    // the order of the joins is fixed: the conditions on assignment decide, the rest is looked up by id
    private static final String FROM = " FROM assignment a STRAIGHT_JOIN task t ON t.id = a.task_id"
            + " STRAIGHT_JOIN unit u ON u.id = a.unit_id LEFT JOIN person p ON p.id = a.officer_id"
            + " LEFT JOIN task_deadline d ON d.id = a.deadline_id";
    private static final String COLUMNS = "SELECT a.*, t.source, t.source_label, t.code, t.content, t.deadline_kind,"
            + " t.deadline_text, d.phrase AS deadline_phrase, u.name AS unit_name, p.full_name AS officer_name, "
            + AssignmentConditions.AWAITS_PROGRESS + " AS awaits_progress,"
            + " EXISTS (SELECT 1 FROM extension e WHERE e.open_id = a.id) AS extension_asked";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate streaming;

    AssignmentRows(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        JdbcTemplate fetching = new JdbcTemplate(dataSource);
        // without a fetch size the driver would read the whole list into memory first
        fetching.setFetchSize(500);
        this.streaming = new NamedParameterJdbcTemplate(fetching);
    }

    List<AssignmentRow> page(SqlPart conditions, QuickFilter quick, PageQuery page) {
        return jdbc.sql(COLUMNS + FROM + conditions.where() + AssignmentSort.orderBy(page, quick)
                        + " LIMIT :size OFFSET :offset")
                .params(conditions.values())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(AssignmentRows::row)
                .list();
    }

    long count(SqlPart conditions) {
        return jdbc.sql("SELECT COUNT(*)" + counted(conditions))
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /** Counting looks a task up only where a condition asks for it. */
    private static String counted(SqlPart conditions) {
        String where = conditions.where();
        return " FROM assignment a" + (where.contains("t.") ? " STRAIGHT_JOIN task t ON t.id = a.task_id" : "") + where;
    }

    /** Reads the value that rows are told apart by. */
    @FunctionalInterface
    interface Key<K> {
        K of(ResultSet row, String name) throws SQLException;
    }

    /** Counts told apart by a column, in its order; rows that have none are left out. */
    <K> Map<K, Long> countBy(String column, Key<K> key, SqlPart conditions) {
        Map<K, Long> counts = new LinkedHashMap<>();
        jdbc.sql("SELECT " + column + " AS k, COUNT(*) AS n" + counted(conditions) + " GROUP BY k ORDER BY k")
                .params(conditions.values())
                .query(row -> {
                    K value = key.of(row, "k");
                    if (!row.wasNull()) {
                        counts.put(value, row.getLong("n"));
                    }
                });
        return counts;
    }

    /** All rows in order, read one after another; to be closed. */
    Stream<AssignmentRow> stream(SqlPart conditions, QuickFilter quick, PageQuery order) {
        String sql = COLUMNS + FROM + conditions.where() + AssignmentSort.orderBy(order, quick);
        return streaming.queryForStream(sql, conditions.values(), AssignmentRows::row);
    }

    InboxCounts counts(SqlPart open, Actor actor, TaskVerifiers.Verified verifies, LocalDate today) {
        String toAccept = AssignmentConditions.toAccept(actor, verifies, open);
        String toDecide = AssignmentConditions.toDecide(actor, open, today);
        return jdbc.sql("SELECT COALESCE(SUM(a.sort_due < :today), 0) AS overdue,"
                        + " COALESCE(SUM(a.status <> 'SCHEDULED' AND a.sort_due BETWEEN :today AND :soon), 0) AS due_soon,"
                        + " COALESCE(SUM(a.status = 'ASSIGNED'), 0) AS to_receive,"
                        + " COALESCE(SUM(" + toAccept + "), 0) AS to_accept,"
                        + " COALESCE(SUM(" + toDecide + "), 0) AS to_decide,"
                        + " COALESCE(SUM(a.reworked AND a.status = 'IN_PROGRESS'), 0) AS returned,"
                        // only work without a due date can be ongoing: the task is looked at for these rows alone
                        + " COALESCE(SUM(a.sort_due = '9999-12-31' AND EXISTS (SELECT 1 FROM task t WHERE t.id = a.task_id"
                        + " AND " + AssignmentConditions.AWAITS_PROGRESS + ")), 0) AS not_updated,"
                        + " COALESCE(SUM(a.status = 'SCHEDULED'), 0) AS upcoming,"
                        + " COALESCE(SUM(a.sort_due = '9999-12-31' AND EXISTS (SELECT 1 FROM task t WHERE t.id = a.task_id"
                        + " AND " + AssignmentConditions.TO_CLOSE + ")), 0) AS to_close,"
                        + " COALESCE(SUM(a.status <> 'SCHEDULED'), 0) AS whole FROM assignment a" + open.where())
                .params(open.values())
                .query((row, number) -> new InboxCounts(
                        row.getLong("overdue"),
                        row.getLong("due_soon"),
                        row.getLong("to_receive"),
                        row.getLong("to_accept"),
                        row.getLong("to_decide"),
                        row.getLong("returned"),
                        row.getLong("not_updated"),
                        row.getLong("upcoming"),
                        row.getLong("to_close"),
                        row.getLong("whole")))
                .single();
    }

    private static AssignmentRow row(ResultSet row, int number) throws SQLException {
        return new AssignmentRow(
                row.getLong("id"),
                row.getLong("task_id"),
                Rows.number(row, "plan_id"),
                TaskSource.valueOf(row.getString("source")),
                row.getString("source_label"),
                row.getString("code"),
                row.getString("content"),
                DeadlineKind.valueOf(row.getString("deadline_kind")),
                row.getString("deadline_text"),
                row.getInt("occurrence"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                Rows.number(row, "officer_id"),
                row.getString("officer_name"),
                AssignmentStatus.valueOf(row.getString("status")),
                row.getBoolean("reworked"),
                Rows.piece(row),
                row.getBoolean("awaits_progress"),
                row.getBoolean("extension_asked"),
                Rows.day(row, "assigned_on"),
                Rows.day(row, "start_on"),
                Rows.day(row, "due_on"),
                Rows.day(row, "progress_on"),
                Rows.day(row, "completed_on"),
                row.getInt("version"),
                null);
    }
}
