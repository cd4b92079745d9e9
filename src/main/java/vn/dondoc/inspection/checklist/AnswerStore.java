package vn.dondoc.inspection.checklist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Vietnamese;

/** What was answered at visits. */
@Repository
class AnswerStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All questions of the version in their order, answered or not. */
    List<AnsweredItem> of(long visitId, long versionId) {
        return jdbc.sql("SELECT i.*, a.answer, a.note, a.answered_by, a.answered_at FROM checklist_item i"
                        + " LEFT JOIN checklist_answer a ON a.item_id = i.id AND a.visit_id = ?"
                        + " WHERE i.version_id = ? ORDER BY i.position, i.id")
                .params(visitId, versionId)
                .query((row, number) -> new AnsweredItem(
                        new ChecklistItem(
                                row.getLong("id"),
                                row.getString("code"),
                                row.getString("item_group"),
                                row.getString("question"),
                                row.getString("basis")),
                        row.getString("answer") == null ? null : CheckAnswer.valueOf(row.getString("answer")),
                        row.getString("note") == null ? "" : row.getString("note"),
                        row.getString("answered_by"),
                        row.getObject("answered_at", LocalDateTime.class)))
                .list();
    }

    void write(long visitId, long itemId, CheckAnswer answer, String note, String by) {
        jdbc.sql("INSERT INTO checklist_answer (visit_id, item_id, answer, note, answered_by, answered_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE answer = VALUES(answer),"
                        + " note = VALUES(note), answered_by = VALUES(answered_by), answered_at = VALUES(answered_at)")
                .params(
                        visitId,
                        itemId,
                        answer.name(),
                        note,
                        by,
                        LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE))
                .update();
    }
}
