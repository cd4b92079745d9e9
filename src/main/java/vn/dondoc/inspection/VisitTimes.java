package vn.dondoc.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;

/** On which days a day of an inspection is told, by the agency's parameters of notices. */
@Component
class VisitTimes {

    /** So many working days after a day that was missed it is told again, each morning. */
    private static final int CHASED_DAYS = 5;

    private final AgencyParameters parameters;
    private final CalendarService calendars;

    VisitTimes(AgencyParameters parameters, CalendarService calendars) {
        this.parameters = parameters;
        this.calendars = calendars;
    }

    /** Every morning from tomorrow on, as the engine repeats timers. */
    String mornings(long agencyId, LocalDate today) {
        LocalTime hour = LocalTime.parse(parameters.text(agencyId, AgencyParameter.NOTICE_TIME));
        return "R/%s:00/P1D".formatted(today.plusDays(1).atTime(hour));
    }

    /** The newest day on which {@code due} is to be told, after {@code told}, up to and including {@code today}. */
    Optional<LocalDate> reached(long agencyId, LocalDate due, LocalDate told, LocalDate today) {
        WorkCalendar calendar = calendars.calendarOf(agencyId);
        if (!calendar.isWorkingDay(today)) {
            return Optional.empty();
        }
        LocalDate last = calendar.previousWorkingDay(due);
        Stream<LocalDate> before = parameters.numbers(agencyId, AgencyParameter.NOTICE_DAYS_BEFORE).stream()
                .map(days -> calendar.plusWorkingDays(last, -days));
        Stream<LocalDate> after =
                IntStream.rangeClosed(1, CHASED_DAYS).mapToObj(days -> calendar.plusWorkingDays(due, days));
        return Stream.concat(before, after)
                .filter(day -> day.isAfter(told) && !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    LocalDate plusWorkingDays(long agencyId, LocalDate day, AgencyParameter days) {
        return calendars.calendarOf(agencyId).plusWorkingDays(day, parameters.number(agencyId, days));
    }
}
