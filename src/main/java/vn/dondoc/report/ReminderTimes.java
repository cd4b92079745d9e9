package vn.dondoc.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;

/** On which days a report's deadlines are told, by the agency's parameters of notices. */
@Component
class ReminderTimes {

    /** How serious a day is: what is told and to whom. */
    enum Level {
        SOON,
        LATE,
        VERY_LATE
    }

    /** @param workingDays before (for SOON) or after the due date */
    record Milestone(LocalDate day, Level level, int workingDays) {}

    private static final int CHASED_DAYS = 5;

    private final AgencyParameters parameters;
    private final CalendarService calendars;

    ReminderTimes(AgencyParameters parameters, CalendarService calendars) {
        this.parameters = parameters;
        this.calendars = calendars;
    }

    /** Every morning from the first reminder of a due date on, as the engine repeats timers. */
    String mornings(long agencyId, LocalDate due) {
        LocalDate first = milestones(agencyId, due).get(0).day();
        return "R/%s/P1D".formatted(first.atTime(hour(agencyId)).toString() + ":00");
    }

    /** The most serious milestone after {@code told}, up to and including {@code today}. */
    Optional<Milestone> reached(long agencyId, LocalDate due, LocalDate told, LocalDate today) {
        return milestones(agencyId, due).stream()
                .filter(milestone ->
                        milestone.day().isAfter(told) && !milestone.day().isAfter(today))
                .max(Comparator.comparing(Milestone::day).thenComparing(Milestone::level));
    }

    boolean workingDay(long agencyId, LocalDate day) {
        return calendars.calendarOf(agencyId).isWorkingDay(day);
    }

    /** Earliest first: so many working days before, then each of the first working days after, then the escalation. */
    private List<Milestone> milestones(long agencyId, LocalDate due) {
        WorkCalendar calendar = calendars.calendarOf(agencyId);
        LocalDate last = calendar.previousWorkingDay(due);
        List<Milestone> all = new java.util.ArrayList<>();
        for (int days : parameters.numbers(agencyId, AgencyParameter.NOTICE_DAYS_BEFORE)) {
            all.add(new Milestone(calendar.plusWorkingDays(last, -days), Level.SOON, days));
        }
        int veryLate = parameters.number(agencyId, AgencyParameter.NOTICE_OVERDUE_DEPUTY);
        for (int days = 1; days <= Math.max(CHASED_DAYS, veryLate); days++) {
            Level level = days == veryLate ? Level.VERY_LATE : Level.LATE;
            all.add(new Milestone(calendar.plusWorkingDays(due, days), level, days));
        }
        all.sort(Comparator.comparing(Milestone::day));
        return all;
    }

    private LocalTime hour(long agencyId) {
        return LocalTime.parse(parameters.text(agencyId, AgencyParameter.NOTICE_TIME));
    }
}
