package vn.dondoc.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** The dated history of a feedback. Rows are only added; each is published in the caller's transaction. */
@Repository
class FeedbackLog {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedbackLog(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param feedback as it is after what happened: those who have it now are told */
    void add(Feedback feedback, @Nullable Actor actor, FeedbackHappened.Kind kind, String text) {
        add(feedback, actor, kind, text, "feedback:" + UUID.randomUUID());
    }

    /** @param key see {@link FeedbackHappened} */
    void add(Feedback feedback, @Nullable Actor actor, FeedbackHappened.Kind kind, String text, String key) {
        Long person = actor == null ? null : actor.personId();
        Long behalf = actor == null ? null : actor.onBehalfOf();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        jdbc.sql("INSERT INTO feedback_event (agency_id, actor_unit_id, feedback_id, at, actor_id, on_behalf_of, kind,"
                        + " unit_id, text)"
                        + " VALUES (?, (SELECT p.unit_id FROM person p WHERE p.id = ?), ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        feedback.agencyId(),
                        person,
                        feedback.id(),
                        Timestamp.from(clock.instant()),
                        person,
                        behalf,
                        kind.name(),
                        feedback.unitId(),
                        cut)
                .update();
        events.publishEvent(new FeedbackHappened(
                feedback.agencyId(),
                feedback.id(),
                feedback.unitId(),
                feedback.officerId(),
                feedback.state().withUnit(),
                person,
                behalf,
                kind,
                "%s “%s”: %s".formatted(feedback.label(), feedback.title(), cut),
                key));
    }

    /** Newest first. */
    List<FeedbackEvent> of(long feedbackId) {
        return jdbc.sql("""
                        SELECT e.at, IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS actor,
                          e.kind, e.text
                        FROM feedback_event e LEFT JOIN person p ON p.id = e.actor_id
                          LEFT JOIN person b ON b.id = e.on_behalf_of
                        WHERE e.feedback_id = ? ORDER BY e.id DESC""")
                .param(feedbackId)
                .query((row, index) -> new FeedbackEvent(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        FeedbackHappened.Kind.valueOf(row.getString("kind")),
                        row.getString("text")))
                .list();
    }
}
