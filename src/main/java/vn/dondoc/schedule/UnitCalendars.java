package vn.dondoc.schedule;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Months of a unit: due dates, first days of ranges, report days and days off, of what the person may see. */
@Service
@Transactional(readOnly = true)
public class UnitCalendars {

    /** Units report at the end of each quarter's window (domain.md section 5). */
    private static final int MONTHS_BETWEEN_REPORTS = 3;

    private final WorkSpans spans;
    private final CalendarService calendars;
    private final Organization organization;
    private final AgencyParameters parameters;
    private final Access access;
    private final Clock clock;

    UnitCalendars(
            WorkSpans spans,
            CalendarService calendars,
            Organization organization,
            AgencyParameters parameters,
            Access access,
            Clock clock) {
        this.spans = spans;
        this.calendars = calendars;
        this.organization = organization;
        this.parameters = parameters;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A month.
     *
     * @throws NotFoundException when the agency has no such unit
     */
    public CalendarMonth month(YearMonth month, CalendarFilter filter) {
        Actor actor = access.require(Action.VIEW_TASK);
        LocalDate from = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        WorkCalendar calendar = calendars.calendarOf(actor.agencyId());
        int reportDay = parameters.number(actor.agencyId(), AgencyParameter.UNIT_REPORT_DAY);
        Map<LocalDate, List<CalendarItem>> items = items(actor, from, to, filter);
        List<CalendarMonth.Day> days = from.datesUntil(to.plusDays(1))
                .map(day -> day(day, calendar, reportDay, items.getOrDefault(day, List.of())))
                .toList();
        return new CalendarMonth(month, LocalDate.now(clock), days);
    }

    private Map<LocalDate, List<CalendarItem>> items(Actor actor, LocalDate from, LocalDate to, CalendarFilter filter) {
        Set<Long> units = units(actor, filter.unitId());
        Map<LocalDate, List<CalendarItem>> items = new HashMap<>();
        spans.between(actor, from, to).stream()
                .filter(span -> units == null || units.contains(span.unitId()))
                .filter(span -> filter.area() == null || span.area() == filter.area())
                .filter(span -> !filter.openOnly() || span.status().open())
                .forEach(span -> {
                    put(items, span.dueOn(), new CalendarItem(CalendarItem.Type.DUE, span));
                    if (span.startOn() != null && !span.startOn().equals(span.dueOn())) {
                        put(items, span.startOn(), new CalendarItem(CalendarItem.Type.START, span));
                    }
                });
        return items;
    }

    @Nullable
    private Set<Long> units(Actor actor, @Nullable Long unitId) {
        if (unitId == null) {
            return null;
        }
        organization.unit(actor.agencyId(), unitId);
        return organization.unitAndBelow(actor.agencyId(), unitId);
    }

    private static void put(Map<LocalDate, List<CalendarItem>> items, @Nullable LocalDate day, CalendarItem item) {
        if (day != null) {
            items.computeIfAbsent(day, ignored -> new ArrayList<>()).add(item);
        }
    }

    private static CalendarMonth.Day day(
            LocalDate day, WorkCalendar calendar, int reportDay, List<CalendarItem> items) {
        CalendarDay announced = calendar.exceptionOn(day).orElse(null);
        boolean report = day.getDayOfMonth() == reportDay && day.getMonthValue() % MONTHS_BETWEEN_REPORTS == 0;
        return new CalendarMonth.Day(
                day,
                calendar.isWorkingDay(day),
                announced == null ? "" : announced.name(),
                announced == null ? null : announced.type(),
                report,
                items);
    }
}
