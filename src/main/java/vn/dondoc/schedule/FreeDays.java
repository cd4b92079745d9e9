package vn.dondoc.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.WorkCalendar;

/** Picks the days off and make-up days out of an agency's calendar. */
final class FreeDays {

    private FreeDays() {}

    static List<FreeDay> between(WorkCalendar calendar, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .map(day -> of(calendar, day))
                .filter(Objects::nonNull)
                .toList();
    }

    private static FreeDay of(WorkCalendar calendar, LocalDate day) {
        CalendarDay announced = calendar.exceptionOn(day).orElse(null);
        boolean working = calendar.isWorkingDay(day);
        if (announced == null) {
            return working ? null : new FreeDay(day, false, "", null);
        }
        return new FreeDay(day, working, announced.name(), announced.type());
    }
}
