package vn.dondoc.search;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What inspections found, what they recommend, and the documents of the remedies. */
@Repository
class FindingTexts extends SubjectTexts {

    FindingTexts(JdbcClient jdbc) {
        super(
                jdbc,
                SearchKind.FINDING,
                "SELECT f.id, f.agency_id, COALESCE(v.finished_on, v.started_on, i.issued_on, DATE(i.created_at)) AS said_on,"
                        + " f.what, f.recommendation, f.basis, f.remedy_document"
                        + " FROM inspection_finding f JOIN inspection_visit v ON v.id = f.visit_id"
                        + " JOIN inspection i ON i.id = f.inspection_id",
                "f.id");
    }

    @Override
    RowMapper<List<String>> fields() {
        return (row, number) -> List.of(
                row.getString("what"),
                row.getString("recommendation"),
                row.getString("basis"),
                row.getString("remedy_document"));
    }
}
