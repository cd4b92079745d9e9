package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Actor;

/** Writes contributions and their answers. */
@Repository
class ContributionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ContributionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long ask(Assignment assignment, Actor actor, long unit, String wanted, LocalDate due) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO contribution (agency_id, assignment_id, unit_id, wanted, due_on, asked_by, asked_at,"
                        + " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        assignment.agencyId(),
                        assignment.id(),
                        unit,
                        wanted,
                        due,
                        actor.personId(),
                        Rows.local(clock.instant()),
                        ContributionState.ASKED.name())
                .update(key);
        return key.getKeyAs(Number.class).longValue();
    }

    /** @throws NotFoundException when the agency has no such contribution */
    Contribution get(long agencyId, long id) {
        return jdbc.sql("SELECT * FROM contribution WHERE id = ? AND agency_id = ?")
                .params(id, agencyId)
                .query(Contribution.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Phần phối hợp"));
    }

    void person(Contribution contribution, long person) {
        jdbc.sql("UPDATE contribution SET person_id = ?, version = version + 1 WHERE id = ?")
                .params(person, contribution.id())
                .update();
    }

    void state(Contribution contribution, ContributionState state, @Nullable LocalDate givenOn) {
        jdbc.sql("UPDATE contribution SET state = ?, given_on = ?, ended_at = ?, version = version + 1 WHERE id = ?")
                .params(state.name(), givenOn, state.open() ? null : Rows.local(clock.instant()), contribution.id())
                .update();
    }

    void answer(Contribution contribution, Actor actor, ContributionGift gift, List<Long> files) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO contribution_answer (contribution_id, seq, text, document_number, document_date, given_by,"
                                + " given_at, verdict) SELECT ?, COALESCE(MAX(seq), 0) + 1, ?, ?, ?, ?, ?, ?"
                                + " FROM contribution_answer WHERE contribution_id = ?")
                .params(
                        contribution.id(),
                        gift.text(),
                        gift.documentNumber(),
                        gift.documentDate(),
                        actor.personId(),
                        Rows.local(clock.instant()),
                        Verdict.PENDING.name(),
                        contribution.id())
                .update(key);
        for (long file : files) {
            jdbc.sql("INSERT INTO contribution_answer_attachment (answer_id, attachment_id) VALUES (?, ?)")
                    .params(key.getKeyAs(Number.class), file)
                    .update();
        }
    }

    void decide(Contribution contribution, Actor actor, Verdict verdict, String reason) {
        jdbc.sql("UPDATE contribution_answer SET verdict = ?, verdict_by = ?, verdict_at = ?, reason = ?"
                        + " WHERE contribution_id = ? AND verdict = ?")
                .params(
                        verdict.name(),
                        actor.personId(),
                        Rows.local(clock.instant()),
                        reason,
                        contribution.id(),
                        Verdict.PENDING.name())
                .update();
    }

    /** The lead's work has ended: nothing more is needed. */
    void drop(long assignmentId) {
        jdbc.sql("UPDATE contribution SET state = ?, ended_at = ?, version = version + 1"
                        + " WHERE assignment_id = ? AND state IN ('ASKED', 'GIVEN')")
                .params(ContributionState.DROPPED.name(), Rows.local(clock.instant()), assignmentId)
                .update();
    }
}
