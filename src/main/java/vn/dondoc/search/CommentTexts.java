package vn.dondoc.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said about pieces of work; what was taken back is not found. */
@Repository
class CommentTexts extends WorkTexts {

    CommentTexts(JdbcClient jdbc) {
        super(
                jdbc,
                SearchKind.COMMENT,
                "SELECT c.id, c.text, DATE(c.at) AS said_on, a.agency_id, a.task_id, a.plan_id, a.unit_id,"
                        + " a.id AS assignment_id FROM assignment_comment c JOIN assignment a ON a.id = c.assignment_id",
                "c.removed_at IS NULL AND c.id");
    }

    @Override
    RowMapper<SearchEntry> row() {
        return (row, number) -> new SearchEntry(
                SearchKind.COMMENT,
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getLong("assignment_id"),
                row.getLong("task_id"),
                row.getObject("plan_id", Long.class),
                row.getObject("said_on", LocalDate.class),
                List.of(row.getString("text")),
                List.of(row.getLong("unit_id")));
    }
}
