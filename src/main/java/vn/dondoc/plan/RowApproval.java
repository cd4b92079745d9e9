package vn.dondoc.plan;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signer confirms, with the signature, every reading that nobody had to confirm before (domain.md section 4). */
@Repository
class RowApproval {

    private final JdbcClient jdbc;

    RowApproval(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return rows confirmed */
    int confirm(long planId, long person, Instant now) {
        return jdbc.sql("""
                        UPDATE plan_row SET deadline_confirmed_by = ?, deadline_confirmed_at = ?
                        WHERE plan_id = ? AND excluded_reason IS NULL AND deadline_confirmed_by IS NULL""").params(person, now, planId).update();
    }
}
