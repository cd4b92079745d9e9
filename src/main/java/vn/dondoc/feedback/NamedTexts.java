package vn.dondoc.feedback;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Texts that name the person although they should not: written before anybody knew the name. They are taken out together
 * with the person.
 */
@Repository
class NamedTexts {

    private static final String GONE = "(đã xóa vì nêu thông tin cá nhân)";

    private static final List<String> COLUMNS = List.of(
            "title",
            "content",
            "answer",
            "return_reason",
            "answer_way",
            "published_at",
            "unpublished_reason",
            "forwarded_to",
            "refusal_reason");

    private final JdbcClient jdbc;

    NamedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void erase(long feedbackId, FeedbackPerson person) {
        Map<String, Object> row = jdbc.sql("SELECT " + String.join(", ", COLUMNS) + " FROM feedback WHERE id = ?")
                .param(feedbackId)
                .query()
                .singleRow();
        for (String column : COLUMNS) {
            if (Texts.names(String.valueOf(row.get(column)), person)) {
                jdbc.sql("UPDATE feedback SET " + column + " = ? WHERE id = ?")
                        .params(GONE, feedbackId)
                        .update();
            }
        }
        record Line(long id, String text) {}
        jdbc
                .sql("SELECT id, text FROM feedback_event WHERE feedback_id = ?")
                .param(feedbackId)
                .query((line, index) -> new Line(line.getLong(1), line.getString(2)))
                .list()
                .stream()
                .filter(line -> Texts.names(line.text(), person))
                .forEach(line -> jdbc.sql("UPDATE feedback_event SET text = ? WHERE id = ?")
                        .params(GONE, line.id())
                        .update());
        if (Texts.names(apology(feedbackId), person)) {
            jdbc.sql("UPDATE apology SET reason = ? WHERE feedback_id = ?")
                    .params(GONE, feedbackId)
                    .update();
        }
    }

    private String apology(long feedbackId) {
        return jdbc.sql("SELECT reason FROM apology WHERE feedback_id = ?")
                .param(feedbackId)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
