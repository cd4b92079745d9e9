package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.schedule.CalendarFilter;
import vn.dondoc.schedule.Timelines;
import vn.dondoc.schedule.UnitCalendars;
import vn.dondoc.security.Action;

/** Timeline and calendar show to each what he or she may see. */
@Component
class ScheduleProbes implements ActionProbes {

    private static final Set<Place> LISTS = EnumSet.of(Place.OWN_TASK);

    private final Timelines timelines;
    private final UnitCalendars calendars;
    private final PlanFixture plans;

    ScheduleProbes(Timelines timelines, UnitCalendars calendars, PlanFixture plans) {
        this.timelines = timelines;
        this.calendars = calendars;
        this.plans = plans;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(Action.VIEW_TASK, "timeline of a plan", LISTS, place -> {
                    long plan = plans.small();
                    return new Trial(() -> timelines.of(plan), () -> get("/api/v1/plans/{id}/timeline", plan));
                }),
                new ActionProbe(
                        Action.VIEW_TASK,
                        "calendar",
                        LISTS,
                        place -> new Trial(
                                () -> calendars.month(YearMonth.of(2024, 6), CalendarFilter.any()),
                                () -> get("/api/v1/unit-calendar?month=2024-06"))));
    }
}
