package vn.dondoc.inspection;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** The dated history of an inspection. Rows are only added; each is published in the caller's transaction. */
@Repository
class InspectionLog {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final MemberRows members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionLog(JdbcClient jdbc, MemberRows members, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    void add(
            Inspection inspection,
            @Nullable Visit visit,
            @Nullable Actor actor,
            InspectionHappened.Kind kind,
            String text) {
        add(inspection, visit, actor, kind, text, "inspection:" + UUID.randomUUID());
    }

    /** @param key see {@link InspectionHappened} */
    void add(
            Inspection inspection,
            @Nullable Visit visit,
            @Nullable Actor actor,
            InspectionHappened.Kind kind,
            String text,
            String key) {
        Long person = actor == null ? null : actor.personId();
        Long behalf = actor == null ? null : actor.onBehalfOf();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        jdbc.sql("INSERT INTO inspection_event (agency_id, actor_unit_id, inspection_id, visit_id, at, actor_id,"
                        + " on_behalf_of, kind, text)"
                        + " VALUES (?, (SELECT p.unit_id FROM person p WHERE p.id = ?), ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        inspection.agencyId(),
                        person,
                        inspection.id(),
                        visit == null ? null : visit.id(),
                        Timestamp.from(clock.instant()),
                        person,
                        behalf,
                        kind.name(),
                        cut)
                .update();
        events.publishEvent(new InspectionHappened(
                inspection.agencyId(),
                inspection.id(),
                visit == null ? null : visit.id(),
                visit == null ? null : visit.unitId(),
                members.people(inspection.id()),
                person,
                behalf,
                kind,
                cut,
                key));
    }

    /** Visits of which the head of the unit has heard, or which he or she has begun. */
    Set<Long> told(long inspectionId) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT visit_id FROM inspection_event WHERE inspection_id = ? AND kind IN"
                        + " ('VISIT_ADDED', 'NOTIFIED', 'RESCHEDULED', 'VISIT_SOON', 'VISIT_LATE', 'STARTED')")
                .param(inspectionId)
                .query(Long.class)
                .list());
    }

    /** Newest first. */
    List<InspectionEvent> of(long inspectionId) {
        return jdbc.sql("""
                        SELECT e.at, IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS actor,
                          e.kind, e.visit_id, e.text
                        FROM inspection_event e LEFT JOIN person p ON p.id = e.actor_id
                          LEFT JOIN person b ON b.id = e.on_behalf_of
                        WHERE e.inspection_id = ? ORDER BY e.id DESC""")
                .param(inspectionId)
                .query((row, index) -> new InspectionEvent(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("kind"),
                        row.getObject("visit_id", Long.class),
                        row.getString("text")))
                .list();
    }
}
