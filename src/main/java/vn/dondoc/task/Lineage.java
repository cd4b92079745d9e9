package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Which assignments an assignment carries on, and in which it goes on itself ({@code continues_id}). */
@Repository
class Lineage {

    private static final String BEFORE = "WITH RECURSIVE chain AS ("
            + " SELECT id, continues_id, part_label, 0 AS step FROM assignment WHERE id = ?"
            + " UNION ALL SELECT p.id, p.continues_id, p.part_label, c.step + 1"
            + " FROM assignment p JOIN chain c ON p.id = c.continues_id) ";

    private static final String AFTER = "WITH RECURSIVE chain AS ("
            + " SELECT id, unit_id, agency_id FROM assignment WHERE continues_id = ?"
            + " UNION ALL SELECT n.id, n.unit_id, n.agency_id FROM assignment n JOIN chain c ON n.continues_id = c.id) ";

    private static final String PARTS = "SELECT a.*, u.name AS unit_name, p.full_name, t.source_label, t.code"
            + " FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN task t ON t.id = a.task_id"
            + " LEFT JOIN person p ON p.id = a.officer_id";

    private final JdbcClient jdbc;

    Lineage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The assignment itself and all that it carries on, latest first. */
    List<Long> of(long id) {
        return jdbc.sql(BEFORE + "SELECT id FROM chain ORDER BY step")
                .param(id)
                .query(Long.class)
                .list();
    }

    /** How often work was split on the way to this assignment. */
    int splits(long id) {
        List<String> labels = jdbc.sql(BEFORE + "SELECT part_label FROM chain ORDER BY step")
                .param(id)
                .query(String.class)
                .list();
        int splits = 0;
        for (int i = 0; i + 1 < labels.size(); i++) {
            splits += labels.get(i).equals(labels.get(i + 1)) ? 0 : 1;
        }
        return splits;
    }

    /** What the assignment carries on, latest first; whoever sees it sees that as well. */
    List<LinkedPart> former(long id) {
        List<Long> before = of(id).stream().skip(1).toList();
        if (before.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(PARTS + " WHERE a.id IN (:ids) ORDER BY a.id DESC")
                .param("ids", before)
                .query((row, number) -> part(row, true))
                .list();
    }

    /** What the assignment goes on in directly. */
    List<LinkedPart> next(Actor actor, long id) {
        return jdbc.sql(PARTS + " WHERE a.continues_id = ? ORDER BY a.id")
                .param(id)
                .query((row, number) -> part(row, mayOpen(actor, row)))
                .list();
    }

    /** The units that carry the work of an assignment on, now or on the way. */
    Set<Long> unitsAfter(long id) {
        return new HashSet<>(jdbc.sql(AFTER + "SELECT DISTINCT unit_id FROM chain")
                .param(id)
                .query(Long.class)
                .list());
    }

    private static boolean mayOpen(Actor actor, ResultSet row) throws SQLException {
        return Access.may(
                actor,
                Action.VIEW_TASK,
                new Subject(row.getLong("agency_id"), row.getLong("unit_id"), Rows.number(row, "officer_id")));
    }

    private static LinkedPart part(ResultSet row, boolean visible) throws SQLException {
        return new LinkedPart(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("source_label"),
                row.getString("code"),
                row.getString("part_label"),
                row.getString("full_name"),
                AssignmentStatus.valueOf(row.getString("status")),
                Rows.day(row, "due_on"),
                Rows.instant(row, "ended_at"),
                visible);
    }
}
