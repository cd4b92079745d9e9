package vn.dondoc.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.platform.ClockMoved;

/**
 * Takes out notices that nobody looks for any more, once a day: read ones after the days that the agency keeps them,
 * unread ones after a year at the earliest. In slices, each a statement of its own, so that nobody waits for a lock; two
 * nodes at once only share the work. What the notices told of stays in the history of the work.
 */
@Component
class OldNotices {

    static final int SLICE = 1000;
    static final int UNREAD_DAYS = 365;

    private static final Logger LOG = LoggerFactory.getLogger(OldNotices.class);

    private final JdbcClient jdbc;
    private final Organization organization;
    private final AgencyParameters parameters;
    private final Clock clock;
    private final AtomicReference<LocalDate> lastDay = new AtomicReference<>();

    OldNotices(JdbcClient jdbc, Organization organization, AgencyParameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.parameters = parameters;
        this.clock = clock;
    }

    @EventListener
    void clockMoved(ClockMoved moved) {
        oncePerDay();
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void now() {
        oncePerDay();
    }

    private void oncePerDay() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(lastDay.getAndSet(today))) {
            clean();
        }
    }

    /** How many were taken out. */
    int clean() {
        LocalDateTime today =
                LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE).atStartOfDay();
        int all = 0;
        for (Agency agency : organization.agencies()) {
            int kept = parameters.number(agency.id(), AgencyParameter.NOTICE_KEPT_DAYS);
            all += clean(agency.id(), today.minusDays(kept), today.minusDays(Math.max(kept, UNREAD_DAYS)));
        }
        if (all > 0) {
            LOG.info("{} old notifications taken out", all);
        }
        return all;
    }

    private int clean(long agencyId, LocalDateTime readBefore, LocalDateTime unreadBefore) {
        int all = 0;
        int slice;
        do {
            slice = jdbc.sql("DELETE FROM notification WHERE agency_id = :agency AND at < :read"
                            + " AND (read_at IS NOT NULL OR at < :unread) ORDER BY at LIMIT :slice")
                    .param("agency", agencyId)
                    .param("read", readBefore)
                    .param("unread", unreadBefore)
                    .param("slice", SLICE)
                    .update();
            all += slice;
        } while (slice == SLICE);
        return all;
    }
}
