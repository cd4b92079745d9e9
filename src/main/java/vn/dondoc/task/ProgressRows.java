package vn.dondoc.task;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads progress entries, latest first. */
@Repository
class ProgressRows {

    private final JdbcClient jdbc;
    private final Lineage lineage;

    ProgressRows(JdbcClient jdbc, Lineage lineage) {
        this.jdbc = jdbc;
        this.lineage = lineage;
    }

    /** Those of an assignment and of what it carries on. */
    List<ProgressEntry> ofLine(long assignmentId) {
        return of(lineage.of(assignmentId));
    }

    /** Those of these assignments. */
    List<ProgressEntry> of(List<Long> ids) {
        return jdbc.sql("SELECT e.*, " + Rows.ACTING + " FROM progress_entry e JOIN person p ON p.id = e.person_id"
                        + " LEFT JOIN person b ON b.id = e.on_behalf_of WHERE e.assignment_id IN (:ids)"
                        + " ORDER BY e.at DESC, e.id DESC")
                .param("ids", ids)
                .query((row, number) -> new ProgressEntry(
                        row.getLong("id"),
                        Rows.instant(row, "at"),
                        row.getString("full_name"),
                        Rows.smallNumber(row, "percent"),
                        row.getString("text"),
                        row.getString("period")))
                .list();
    }
}
