package vn.dondoc.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** The timeline of a plan, with the work that the acting person may see. */
@Service
@Transactional(readOnly = true)
public class Timelines {

    /** A wrong date must not make a drawing of a century. */
    private static final int MOST_YEARS = 3;

    private final WorkSpans spans;
    private final PlanQueries plans;
    private final CalendarService calendars;
    private final Access access;
    private final Clock clock;

    Timelines(WorkSpans spans, PlanQueries plans, CalendarService calendars, Access access, Clock clock) {
        this.spans = spans;
        this.plans = plans;
        this.calendars = calendars;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The timeline.
     *
     * @throws NotFoundException when the agency has no such plan
     */
    public Timeline of(long planId) {
        Actor actor = access.require(Action.VIEW_TASK);
        PlanSummary plan = plans.details(planId).summary();
        LocalDate today = LocalDate.now(clock);
        List<WorkSpan> work = spans.ofPlan(actor, planId);
        LocalDate from =
                work.stream().map(WorkSpan::from).min(LocalDate::compareTo).orElse(today);
        LocalDate to = work.stream()
                .flatMap(span -> Stream.of(span.dueOn(), span.originalDueOn(), span.completedOn()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .filter(last -> !last.isBefore(from))
                .orElse(today.isBefore(from) ? from : today);
        LocalDate yearEnd = LocalDate.of(plan.planYear(), 12, 31);
        LocalDate last = to.isBefore(yearEnd) ? yearEnd : to;
        LocalDate first = YearMonth.from(from).atDay(1);
        LocalDate end = YearMonth.from(last.isAfter(first.plusYears(MOST_YEARS)) ? first.plusYears(MOST_YEARS) : last)
                .atEndOfMonth();
        return new Timeline(
                planId,
                plan.shownNumber(),
                plan.title(),
                first,
                end,
                today,
                work,
                FreeDays.between(calendars.calendarOf(actor.agencyId()), first, end));
    }
}
