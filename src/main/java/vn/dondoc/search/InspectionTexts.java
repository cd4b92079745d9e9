package vn.dondoc.search;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers, titles and decisions of inspections, drafts included; not which units are inspected, see VisitTexts. */
@Repository
class InspectionTexts extends SubjectTexts {

    InspectionTexts(JdbcClient jdbc) {
        super(
                jdbc,
                SearchKind.INSPECTION,
                "SELECT i.id, i.agency_id, COALESCE(i.issued_on, DATE(i.created_at)) AS said_on,"
                        + " CONCAT_WS(' ', i.number, i.decision_number) AS numbers, i.title, i.body_name, i.content"
                        + " FROM inspection i",
                "i.id");
    }

    @Override
    RowMapper<List<String>> fields() {
        return (row, number) -> List.of(
                row.getString("numbers"), row.getString("title"), row.getString("body_name"), row.getString("content"));
    }
}
