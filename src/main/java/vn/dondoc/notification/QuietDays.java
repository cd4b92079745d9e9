package vn.dondoc.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;

/** Whether an agency wants no mail today: on its days off mail waits for the next working day. */
@Component
class QuietDays {

    private final CalendarService calendars;
    private final AgencyParameters parameters;
    private final Clock clock;

    QuietDays(CalendarService calendars, AgencyParameters parameters, Clock clock) {
        this.calendars = calendars;
        this.parameters = parameters;
        this.clock = clock;
    }

    boolean today(long agencyId) {
        return parameters.yes(agencyId, AgencyParameter.MAIL_QUIET_DAYS)
                && !calendars.calendarOf(agencyId).isWorkingDay(LocalDate.now(clock));
    }

    /** The beginning of the next working day. */
    Instant end(long agencyId) {
        WorkCalendar calendar = calendars.calendarOf(agencyId);
        return calendar.nextWorkingDay(LocalDate.now(clock).plusDays(1))
                .atStartOfDay(Vietnamese.ZONE)
                .toInstant();
    }
}
