package vn.dondoc.search;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.feedback.FeedbackSubject;

/**
 * Numbers, titles and texts of feedback, never the person behind it: no table of personal data is read. When the personal
 * data are erased the case leaves the index for good, whatever its texts say.
 */
@Repository
class FeedbackTexts extends SubjectTexts {

    FeedbackTexts(JdbcClient jdbc) {
        super(
                jdbc,
                SearchKind.FEEDBACK,
                "SELECT f.id, f.agency_id, f.received_on AS said_on, CONCAT('PAKN ', LPAD(f.case_number,"
                        + " GREATEST(2, LENGTH(f.case_number)), '0'), '/', f.case_year, ' ', f.external_code, ' ',"
                        + " f.answer_number) AS numbers, f.title, f.subject, f.content FROM feedback f",
                "f.erased_on IS NULL AND f.id");
    }

    @Override
    RowMapper<List<String>> fields() {
        return (row, number) -> List.of(
                row.getString("title"),
                row.getString("numbers"),
                row.getString("content"),
                FeedbackSubject.valueOf(row.getString("subject")).label());
    }
}
