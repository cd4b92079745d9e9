package vn.dondoc.organization;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;

/** What every change of an organisation begins and ends with: one at a time, and told to everybody. */
@Component
class OrganizationLog {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    OrganizationLog(JdbcClient jdbc, AuditTrail audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Waits until no other change of this agency is under way. Rules over several rows (no cycle in the tree, never
     * without an administrator) would otherwise hold for each of two changes and fail for both together.
     */
    void begin(long agencyId) {
        jdbc.sql("SELECT id FROM agency WHERE id = ? FOR UPDATE")
                .param(agencyId)
                .query(Long.class)
                .optional();
    }

    /** {@link #begin} of every agency: who is above whom is one rule over all of them. */
    void beginAll() {
        jdbc.sql("SELECT id FROM agency ORDER BY id FOR UPDATE")
                .query(Long.class)
                .list();
    }

    void changed(long agencyId, AuditSubject subject, @Nullable Long subjectId, String text) {
        audit.record(agencyId, subject, subjectId, text);
        events.publishEvent(new OrganizationChanged(agencyId));
    }
}
