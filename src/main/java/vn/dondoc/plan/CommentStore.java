package vn.dondoc.plan;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Units that were asked about a draft, and what was said. */
@Repository
class CommentStore {

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(long planId, List<Long> unitIds, Instant now) {
        for (long unit : unitIds) {
            jdbc.sql("INSERT INTO plan_comment_request (plan_id, unit_id, asked_at) VALUES (?, ?, ?)")
                    .params(planId, unit, now)
                    .update();
        }
    }

    List<Long> asked(long planId) {
        return jdbc.sql("SELECT unit_id FROM plan_comment_request WHERE plan_id = ? ORDER BY unit_id")
                .param(planId)
                .query(Long.class)
                .list();
    }

    /** Whether the unit was asked and had not answered. */
    boolean answered(long planId, long unitId, Instant now) {
        return jdbc.sql("""
                                UPDATE plan_comment_request SET answered_at = ?
                                WHERE plan_id = ? AND unit_id = ? AND answered_at IS NULL""").params(now, planId, unitId).update() > 0;
    }

    void add(
            long planId,
            @Nullable Long unitId,
            @Nullable Long rowId,
            long person,
            boolean agrees,
            String text,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO plan_comment (plan_id, unit_id, row_id, person_id, agrees, text, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""").params(planId, unitId, rowId, person, agrees, text, now).update();
    }

    boolean answer(long planId, long commentId, String answer) {
        return jdbc.sql("UPDATE plan_comment SET answer = ? WHERE id = ? AND plan_id = ?")
                        .params(answer, commentId, planId)
                        .update()
                > 0;
    }

    List<PlanComment> comments(long planId) {
        return jdbc.sql("""
                        SELECT c.id, c.unit_id, u.name AS unit_name, c.row_id, p.full_name AS person_name, c.agrees,
                          c.text, c.created_at, c.answer
                        FROM plan_comment c JOIN person p ON p.id = c.person_id LEFT JOIN unit u ON u.id = c.unit_id
                        WHERE c.plan_id = ? ORDER BY c.id""").param(planId).query(PlanComment.class).list();
    }

    List<CommentRequest> requests(long planId) {
        return jdbc.sql("""
                        SELECT r.unit_id, u.name AS unit_name, r.asked_at, r.answered_at
                        FROM plan_comment_request r JOIN unit u ON u.id = r.unit_id
                        WHERE r.plan_id = ? ORDER BY u.sort_no, u.id""").param(planId).query(CommentRequest.class).list();
    }
}
