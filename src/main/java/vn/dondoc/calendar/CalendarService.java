package vn.dondoc.calendar;

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

    private final CalendarRows rows;
    private final Map<Long, WorkCalendar> calendars = new ConcurrentHashMap<>();

    CalendarService(CalendarRows rows) {
        this.rows = rows;
    }

    /** The calendar of an agency as it stands; a new agency has the shipped days. Kept in memory until changed. */
    public WorkCalendar calendarOf(long agencyId) {
        return calendars.computeIfAbsent(agencyId, this::load);
    }

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
