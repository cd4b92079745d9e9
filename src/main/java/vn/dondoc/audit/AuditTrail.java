package vn.dondoc.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.LikePattern;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;

/** Writes and lists {@link AuditEntry}. There is no way to change or delete one. */
@Service
public class AuditTrail {

    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentActor current;
    private final Access access;

    AuditTrail(JdbcClient jdbc, Clock clock, CurrentActor current, Access access) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.current = current;
        this.access = access;
    }

    /**
     * Adds an entry in the caller's transaction, so that there is no change without entry and no entry without change.
     *
     * @param text Vietnamese sentence; cut at {@value #LONGEST} characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(long agencyId, AuditSubject subject, @Nullable Long subjectId, String text) {
        record(agencyId, current.find(), subject, subjectId, text);
    }

    /** {@link #record(long, AuditSubject, Long, String)} for what may be done on behalf of somebody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, AuditSubject subject, @Nullable Long subjectId, String text) {
        record(actor.agencyId(), Optional.of(actor), subject, subjectId, text);
    }

    private void record(
            long agencyId, Optional<Actor> actor, AuditSubject subject, @Nullable Long subjectId, String text) {
        jdbc.sql("""
                        INSERT INTO audit_entry (agency_id, at, actor_id, actor_name, subject, subject_id, text)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        agencyId,
                        Timestamp.from(clock.instant()),
                        actor.map(Actor::personId).orElse(null),
                        actor.map(Actor::fullName).orElse("Hệ thống"),
                        subject.name(),
                        subjectId,
                        text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text)
                .update();
    }

    /**
     * The entries of the own agency, newest first. Whoever keeps accounts sees all of them.
     *
     * @param subject only these, or null for all
     * @param words to be found in text or name, may be empty
     */
    @Transactional(readOnly = true)
    public PageOf<AuditEntry> entries(@Nullable AuditSubject subject, String words, PageQuery page) {
        Actor actor = access.require(Action.MANAGE_PEOPLE);
        List<Object> values = new ArrayList<>(List.of(actor.agencyId()));
        String where = " FROM audit_entry WHERE agency_id = ?";
        if (subject != null) {
            where += " AND subject = ?";
            values.add(subject.name());
        }
        if (!words.isBlank()) {
            where += " AND (text LIKE ? OR actor_name LIKE ?)";
            String pattern = LikePattern.containing(words);
            values.add(pattern);
            values.add(pattern);
        }
        long total = jdbc.sql("SELECT COUNT(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.add(page.size());
        values.add(page.offset());
        List<AuditEntry> entries = jdbc.sql("SELECT *" + where + " ORDER BY id DESC LIMIT ? OFFSET ?")
                .params(values)
                .query(AuditTrail::entry)
                .list();
        return new PageOf<>(entries, total, page.page(), page.size());
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", Long.class),
                row.getString("actor_name"),
                AuditSubject.valueOf(row.getString("subject")),
                row.getObject("subject_id", Long.class),
                row.getString("text"));
    }
}
