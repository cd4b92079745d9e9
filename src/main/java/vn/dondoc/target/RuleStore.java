package vn.dondoc.target;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** Table {@code target_rule}: where the values of a target come from. */
@Repository("targetRuleStore")
class RuleStore {

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SourceRule> of(long targetId) {
        return jdbc.sql("SELECT kind, code, base_code FROM target_rule WHERE target_id = ?")
                .param(targetId)
                .query(SourceRule.class)
                .optional();
    }

    void save(long targetId, SourceRule rule, Actor actor, Instant now) {
        jdbc.sql("""
                        INSERT INTO target_rule (target_id, kind, code, base_code, decided_by, decided_at)
                        VALUES (:target, :kind, :code, :base, :by, :at)
                        ON DUPLICATE KEY UPDATE kind = :kind, code = :code, base_code = :base, decided_by = :by,
                          decided_at = :at""")
                .param("target", targetId)
                .param("kind", rule.kind().name())
                .param("code", rule.code())
                .param("base", rule.baseCode())
                .param("by", actor.personId())
                .param("at", now)
                .update();
    }

    boolean remove(long targetId) {
        return jdbc.sql("DELETE FROM target_rule WHERE target_id = ?")
                        .param(targetId)
                        .update()
                > 0;
    }

    /** The plan that takes over keeps what was chosen. */
    void copy(long from, long to) {
        jdbc.sql("""
                        INSERT IGNORE INTO target_rule (target_id, kind, code, base_code, decided_by, decided_at)
                        SELECT ?, kind, code, base_code, decided_by, decided_at FROM target_rule WHERE target_id = ?""").params(to, from).update();
    }
}
