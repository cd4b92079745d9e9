package vn.dondoc.task;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which assignments an assignment carries on ({@code continues_id}). */
@Component
class Lineage {

    private final JdbcClient jdbc;

    Lineage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The assignment itself and everything it carries on, latest first. */
    List<Long> of(long assignmentId) {
        return jdbc.sql("""
                        WITH RECURSIVE line AS (
                          SELECT id, continues_id, 0 AS step FROM assignment WHERE id = ?
                          UNION ALL
                          SELECT a.id, a.continues_id, l.step + 1 FROM assignment a JOIN line l ON a.id = l.continues_id
                        ) SELECT id FROM line ORDER BY step""").param(assignmentId).query(Long.class).list();
    }
}
