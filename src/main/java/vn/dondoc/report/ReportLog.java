package vn.dondoc.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** The dated history of a report. Rows are only added; each is published in the caller's transaction. */
@Repository
class ReportLog {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportLog(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void add(Report report, @Nullable Long unitId, @Nullable Actor actor, ReportHappened.Kind kind, String text) {
        add(report, unitId, actor, kind, text, "report:" + UUID.randomUUID());
    }

    /** @param key see {@link ReportHappened} */
    void add(
            Report report,
            @Nullable Long unitId,
            @Nullable Actor actor,
            ReportHappened.Kind kind,
            String text,
            String key) {
        Long person = actor == null ? null : actor.personId();
        Long behalf = actor == null ? null : actor.onBehalfOf();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        jdbc.sql("INSERT INTO report_event (report_id, unit_id, at, actor_id, on_behalf_of, kind, text)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(report.id(), unitId, Timestamp.from(clock.instant()), person, behalf, kind.name(), cut)
                .update();
        events.publishEvent(new ReportHappened(report.agencyId(), report.id(), unitId, person, behalf, kind, cut, key));
    }

    /** Newest first. */
    List<ReportEvent> of(long reportId) {
        return jdbc.sql("""
                        SELECT e.at, IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS actor,
                          e.kind, e.unit_id, e.text
                        FROM report_event e LEFT JOIN person p ON p.id = e.actor_id
                          LEFT JOIN person b ON b.id = e.on_behalf_of
                        WHERE e.report_id = ? ORDER BY e.id DESC""")
                .param(reportId)
                .query((row, index) -> new ReportEvent(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("kind"),
                        row.getObject("unit_id", Long.class),
                        row.getString("text")))
                .list();
    }
}
