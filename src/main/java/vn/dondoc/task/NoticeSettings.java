package vn.dondoc.task;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.OrganizationChanged;

/**
 * The schedule of an agency's notices, with its calendar and parameters. Rules are kept for half a minute: thousands of
 * timers at once must not read the same parameters again, and a change that another node made is seen soon enough.
 */
@Component
class NoticeSettings {

    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();

    private final AgencyParameters parameters;
    private final CalendarService calendars;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    NoticeSettings(AgencyParameters parameters, CalendarService calendars) {
        this.parameters = parameters;
        this.calendars = calendars;
    }

    private record Kept(NoticeRules rules, long readAt) {}

    NoticeSchedule schedule(long agencyId) {
        long now = System.nanoTime();
        Kept known = kept.get(agencyId);
        if (known == null || now - known.readAt() > KEPT_NANOS) {
            known = new Kept(read(agencyId), now);
            kept.put(agencyId, known);
        }
        return new NoticeSchedule(calendars.calendarOf(agencyId), known.rules());
    }

    /** As everything stands in the database now, for planning that a change has asked for. */
    NoticeSchedule freshSchedule(long agencyId) {
        return new NoticeSchedule(calendars.reload(agencyId), read(agencyId));
    }

    private NoticeRules read(long agencyId) {
        return new NoticeRules(
                parameters.numbers(agencyId, AgencyParameter.NOTICE_DAYS_BEFORE),
                parameters.number(agencyId, AgencyParameter.NOTICE_OVERDUE_UNIT),
                parameters.number(agencyId, AgencyParameter.NOTICE_OVERDUE_DEPUTY),
                parameters.number(agencyId, AgencyParameter.NOTICE_OVERDUE_DIRECTOR),
                parameters.number(agencyId, AgencyParameter.NOTICE_REPORT_DAYS),
                LocalTime.parse(parameters.text(agencyId, AgencyParameter.NOTICE_TIME)),
                parameters.number(agencyId, AgencyParameter.UNIT_REPORT_DAY),
                parameters.number(agencyId, AgencyParameter.WINDOW_FIRST_DAY));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(OrganizationChanged changed) {
        kept.clear();
    }
}
