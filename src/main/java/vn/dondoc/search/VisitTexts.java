package vn.dondoc.search;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Inspected units and bodies, with the numbers of notice and conclusion. Entries of their own: a unit sees that it is
 * inspected, and not who else is.
 */
@Repository
class VisitTexts extends SubjectTexts {

    VisitTexts(JdbcClient jdbc) {
        super(
                jdbc,
                SearchKind.VISIT,
                "SELECT v.id, v.agency_id, COALESCE(v.concluded_on, v.finished_on, v.planned_on, i.issued_on,"
                        + " DATE(i.created_at)) AS said_on, v.name,"
                        + " CONCAT_WS(' ', v.conclusion_number, v.notice_number) AS numbers"
                        + " FROM inspection_visit v JOIN inspection i ON i.id = v.inspection_id",
                "v.id");
    }

    @Override
    RowMapper<List<String>> fields() {
        return (row, number) -> List.of(row.getString("name"), row.getString("numbers"));
    }
}
