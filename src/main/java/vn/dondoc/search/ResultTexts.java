package vn.dondoc.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of the documents that prove results, what was said with them, and further documents. */
@Repository
class ResultTexts extends WorkTexts {

    ResultTexts(JdbcClient jdbc) {
        super(
                jdbc,
                SearchKind.RESULT,
                "SELECT r.id, r.document_number, r.summary, COALESCE((SELECT GROUP_CONCAT(d.number, ' ', d.title ORDER BY d.id"
                        + " SEPARATOR '; ') FROM result_document d WHERE d.result_id = r.id), '') AS further, DATE(r.submitted_at) AS said_on, a.agency_id, a.task_id,"
                        + " a.plan_id, a.unit_id, a.id AS assignment_id FROM result r"
                        + " JOIN assignment a ON a.id = r.assignment_id",
                "r.id");
    }

    @Override
    RowMapper<SearchEntry> row() {
        return (row, number) -> new SearchEntry(
                SearchKind.RESULT,
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getLong("assignment_id"),
                row.getLong("task_id"),
                row.getObject("plan_id", Long.class),
                row.getObject("said_on", LocalDate.class),
                List.of(row.getString("document_number"), row.getString("summary"), row.getString("further")),
                List.of(row.getLong("unit_id")));
    }
}
