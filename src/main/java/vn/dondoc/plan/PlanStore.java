package vn.dondoc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.StaleDataException;

/** Reads and writes table {@code plan}. Every change raises the version. */
@Repository
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException when the agency has no such plan */
    PlanData find(long agencyId, long planId) {
        return jdbc.sql("SELECT * FROM plan WHERE id = ? AND agency_id = ?")
                .params(planId, agencyId)
                .query(PlanData.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Kế hoạch"));
    }

    /** As {@link #find}, and keeps others from changing it until the transaction ends. */
    PlanData lock(long agencyId, long planId) {
        return jdbc.sql("SELECT * FROM plan WHERE id = ? AND agency_id = ? FOR UPDATE")
                .params(planId, agencyId)
                .query(PlanData.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Kế hoạch"));
    }

    /** Locks a plan by id alone: for steps of the process, which knows no agency. */
    PlanData lock(long planId) {
        return jdbc.sql("SELECT * FROM plan WHERE id = ? FOR UPDATE")
                .param(planId)
                .query(PlanData.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Kế hoạch"));
    }

    /** The plan of that number in that year, other than {@code except}; a withdrawn draft has none. */
    Optional<PlanData> issued(long agencyId, String number, @Nullable LocalDate issuedOn, long except) {
        return jdbc.sql("""
                        SELECT * FROM plan
                        WHERE agency_id = :agency AND id <> :except AND number = :number AND issued_on IS NOT NULL
                          AND (:day IS NULL OR issued_on = :day)
                        ORDER BY issued_on DESC, id DESC LIMIT 1""")
                .param("agency", agencyId)
                .param("except", except)
                .param("number", number)
                .param("day", issuedOn)
                .query(PlanData.class)
                .optional();
    }

    /** The plan that took the place of this one. */
    Optional<PlanData> successor(long planId) {
        return jdbc.sql("SELECT * FROM plan WHERE replaces_plan_id = ? ORDER BY id DESC LIMIT 1")
                .param(planId)
                .query(PlanData.class)
                .optional();
    }

    boolean numberTaken(long agencyId, String number, LocalDate issuedOn) {
        return jdbc.sql("SELECT COUNT(*) FROM plan WHERE agency_id = ? AND number_key = ?")
                        .params(agencyId, PlanNumber.key(number, issuedOn))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    long insert(long agencyId, PlanHead head, String proposed, @Nullable Long attachmentId, long person, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO plan (agency_id, plan_year, title, area, status, printed_number, printed_issued_on,
                          replaces_number, replaces_issued_on, attachment_id, drafted_by, created_at, proposed)
                        VALUES (:agency, :year, :title, :area, 'DRAFT', :number, :issuedOn, :replaces, :replacesOn,
                          :attachment, :person, :now, :proposed)""")
                .param("agency", agencyId)
                .param("year", head.planYear())
                .param("title", head.title())
                .param("area", head.area().name())
                .param("number", head.printedNumber())
                .param("issuedOn", head.printedIssuedOn())
                .param("replaces", head.replacesNumber())
                .param("replacesOn", head.replacesIssuedOn())
                .param("attachment", attachmentId)
                .param("person", person)
                .param("now", now)
                .param("proposed", proposed)
                .update(key, "id");
        return key.getKey().longValue();
    }

    /** @throws StaleDataException when somebody saved since {@code version} */
    void saveHead(PlanData plan, int version, PlanHead head, String proposed) {
        int rows = jdbc.sql("""
                        UPDATE plan SET plan_year = :year, title = :title, area = :area, printed_number = :number,
                          printed_issued_on = :issuedOn, replaces_number = :replaces,
                          replaces_issued_on = :replacesOn, proposed = :proposed, version = version + 1
                        WHERE id = :id AND version = :version""")
                .param("year", head.planYear())
                .param("title", head.title())
                .param("area", head.area().name())
                .param("number", head.printedNumber())
                .param("issuedOn", head.printedIssuedOn())
                .param("replaces", head.replacesNumber())
                .param("replacesOn", head.replacesIssuedOn())
                .param("proposed", proposed)
                .param("id", plan.id())
                .param("version", version)
                .update();
        if (rows == 0) {
            throw StaleDataException.changed("Kế hoạch");
        }
    }

    void status(long planId, PlanStatus status) {
        jdbc.sql("UPDATE plan SET status = ?, version = version + 1 WHERE id = ?")
                .params(status.name(), planId)
                .update();
    }

    void submittedAsSigned(long planId) {
        jdbc.sql("UPDATE plan SET status = 'SUBMITTED', signed_on_paper = TRUE, version = version + 1 WHERE id = ?")
                .param(planId)
                .update();
    }

    void commenting(long planId, LocalDate term) {
        jdbc.sql("UPDATE plan SET status = 'COMMENTING', comments_due = ?, version = version + 1 WHERE id = ?")
                .params(term, planId)
                .update();
    }

    void approved(long planId, long person, Instant now) {
        jdbc.sql("""
                        UPDATE plan SET status = 'APPROVED', approved_by = ?, approved_at = ?, version = version + 1
                        WHERE id = ?""").params(person, now, planId).update();
    }

    /** Forgets the approval: the leadership returned the plan. */
    void returned(long planId) {
        jdbc.sql("""
                        UPDATE plan SET status = 'CONSOLIDATING', approved_by = NULL, approved_at = NULL,
                          version = version + 1
                        WHERE id = ?""").param(planId).update();
    }

    void issued(long planId, String number, LocalDate issuedOn, long person, Instant now, @Nullable Long replaces) {
        jdbc.sql("""
                        UPDATE plan SET status = 'ISSUED', number = :number, issued_on = :day, number_key = :key,
                          issued_by = :person, issued_at = :now, replaces_plan_id = :replaces, version = version + 1
                        WHERE id = :id""")
                .param("number", number)
                .param("day", issuedOn)
                .param("key", PlanNumber.key(number, issuedOn))
                .param("person", person)
                .param("now", now)
                .param("replaces", replaces)
                .param("id", planId)
                .update();
    }

    /** Its rows changed. */
    void changed(long planId) {
        jdbc.sql("UPDATE plan SET version = version + 1 WHERE id = ?")
                .param(planId)
                .update();
    }

    /** A later plan took its place; it keeps its number. */
    void replaced(long planId) {
        jdbc.sql("UPDATE plan SET status = 'REPLACED', version = version + 1 WHERE id = ?")
                .param(planId)
                .update();
    }
}
