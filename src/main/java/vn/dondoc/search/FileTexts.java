package vn.dondoc.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of files: those of results and comments, and the documents that plans were read from. */
@Repository
class FileTexts extends WorkTexts {

    FileTexts(JdbcClient jdbc) {
        super(
                jdbc,
                SearchKind.FILE,
                "SELECT f.id, f.file_name, DATE(f.uploaded_at) AS said_on, f.agency_id, a.id AS assignment_id, a.task_id,"
                        + " COALESCE(a.plan_id, p.id) AS plan_id, a.unit_id FROM attachment f"
                        + " LEFT JOIN assignment a ON a.id = COALESCE((SELECT MIN(r.assignment_id) FROM result_attachment x"
                        + " JOIN result r ON r.id = x.result_id WHERE x.attachment_id = f.id),"
                        + " (SELECT MIN(c.assignment_id) FROM comment_attachment x JOIN assignment_comment c"
                        + " ON c.id = x.comment_id WHERE x.attachment_id = f.id AND c.removed_at IS NULL))"
                        + " LEFT JOIN plan p ON p.attachment_id = f.id",
                "(a.id IS NOT NULL OR p.id IS NOT NULL) AND f.id");
    }

    @Override
    RowMapper<SearchEntry> row() {
        return (row, number) -> {
            Long unit = row.getObject("unit_id", Long.class);
            return new SearchEntry(
                    SearchKind.FILE,
                    row.getLong("id"),
                    row.getLong("agency_id"),
                    row.getObject("assignment_id", Long.class),
                    row.getObject("task_id", Long.class),
                    row.getObject("plan_id", Long.class),
                    row.getObject("said_on", LocalDate.class),
                    List.of(row.getString("file_name")),
                    unit == null ? List.of() : List.of(unit));
        };
    }
}
