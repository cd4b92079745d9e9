package vn.dondoc.search;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names, codes and lead units of targets, with the number of their plan. */
@Repository
class TargetTexts extends SubjectTexts {

    TargetTexts(JdbcClient jdbc) {
        super(
                jdbc,
                SearchKind.TARGET,
                "SELECT t.id, t.agency_id, DATE(t.created_at) AS said_on, t.name,"
                        + " CONCAT_WS(' ', t.code, p.number, t.group_title) AS place, t.lead_text,"
                        + " COALESCE((SELECT GROUP_CONCAT(u.name ORDER BY u.sort_no, u.name SEPARATOR '; ')"
                        + " FROM target_unit x JOIN unit u ON u.id = x.unit_id"
                        + " WHERE x.target_id = t.id AND x.part = 'LEAD'), '') AS leads"
                        + " FROM target t JOIN plan p ON p.id = t.plan_id",
                "t.id");
    }

    @Override
    RowMapper<List<String>> fields() {
        return (row, number) -> List.of(
                row.getString("name"), row.getString("place"), row.getString("leads"), row.getString("lead_text"));
    }
}
