package vn.dondoc.calendar;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dondoc.organization.OrganizationChanged;

/**
 * The working days of each agency: the shipped days and the agency's own differences. Reading needs no right; for
 * changes see {@link CalendarEditing}.
 */
@Service
public class CalendarService {

    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();

    private final CalendarRows rows;
    private final Map<Long, Kept> calendars = new ConcurrentHashMap<>();

    CalendarService(CalendarRows rows) {
        this.rows = rows;
    }

    /**
     * The calendar of an agency; a new agency has the shipped days. Kept in memory until it is changed here, and for half
     * a minute at most, so that a change that another node made is seen soon enough.
     */
    public WorkCalendar calendarOf(long agencyId) {
        Kept known = calendars.get(agencyId);
        return known != null && System.nanoTime() - known.readAt() <= KEPT_NANOS ? known.calendar() : reload(agencyId);
    }

    /** The calendar as the database has it now. */
    public WorkCalendar reload(long agencyId) {
        long readAt = System.nanoTime();
        WorkCalendar calendar = load(agencyId);
        calendars.put(agencyId, new Kept(calendar, readAt));
        return calendar;
    }

    private record Kept(WorkCalendar calendar, long readAt) {}

    private WorkCalendar load(long agencyId) {
        return WorkCalendar.of(CalendarEditing.merged(rows.ofAgency(agencyId)).stream()
                .filter(entry -> entry.type() != null)
                .map(entry -> new CalendarDay(entry.date(), entry.name(), entry.type()))
                .toList());
    }

    /** Only after commit: until then other people see the old days, and a rollback leaves them. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(CalendarChanged changed) {
        calendars.remove(changed.agencyId());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forgetAll(OrganizationChanged changed) {
        calendars.clear();
    }
}
