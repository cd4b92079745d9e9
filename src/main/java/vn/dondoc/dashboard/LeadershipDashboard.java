package vn.dondoc.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.feedback.FeedbackFigures;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.organization.Organization;
import vn.dondoc.report.ReportStanding;
import vn.dondoc.report.ReportState;
import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.target.TargetFigures;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.InboxCounts;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.TaskSource;

/** Reads the leadership's page from the figures of the other modules, each asked once. */
@Service
@Transactional(readOnly = true)
public class LeadershipDashboard {

    /** As many reports stand in the answer. */
    private static final int REPORTS_TOLD = 12;

    private final Access access;
    private final Organization organization;
    private final CalendarService calendars;
    private final ReportingWindows windows;
    private final BoardItems items;
    private final WorkItems work;
    private final OverdueReader overdue;
    private final UnitStandings units;
    private final AssignmentQueries assignments;
    private final FigureQueries figures;
    private final BoardFactsReader reader;
    private final TargetFigures targets;
    private final Inspections inspectionSteps;
    private final FeedbackFigures feedback;

    LeadershipDashboard(
            Access access,
            Organization organization,
            CalendarService calendars,
            ReportingWindows windows,
            BoardItems items,
            WorkItems work,
            OverdueReader overdue,
            UnitStandings units,
            AssignmentQueries assignments,
            FigureQueries figures,
            BoardFactsReader reader,
            TargetFigures targets,
            Inspections inspectionSteps,
            FeedbackFigures feedback) {
        this.access = access;
        this.organization = organization;
        this.calendars = calendars;
        this.windows = windows;
        this.items = items;
        this.work = work;
        this.overdue = overdue;
        this.units = units;
        this.assignments = assignments;
        this.figures = figures;
        this.reader = reader;
        this.targets = targets;
        this.inspectionSteps = inspectionSteps;
        this.feedback = feedback;
    }

    /**
     * The page as of now.
     *
     * @param windowCode the window in which units are compared, see {@link ReportingWindow#code()}; null or blank = the
     *     quarter of today
     * @param source whose work is compared; null = the plans
     * @throws vn.dondoc.common.ForbiddenException when the person may not see the dashboard
     * @throws vn.dondoc.common.InvalidInputException when there is no such window
     */
    public Dashboard read(@Nullable String windowCode, @Nullable TaskSource source) {
        Actor actor = access.require(Action.VIEW_DASHBOARD);
        BoardFrame frame = items.frame(actor);
        LocalDate today = frame.today();
        ReportingWindow window =
                windowCode == null || windowCode.isBlank() ? windows.quarterOf(today) : windows.parse(windowCode);
        ReportingWindow before = windows.before(window);
        TaskSource compared = source == null ? TaskSource.PLAN : source;
        BoardFacts facts = reader.read(frame, before.from(), window.to());
        List<BoardItem> others = BoardItems.others(frame, facts);
        Map<Long, Long> lateWork = work.overdueByUnit();
        return new Dashboard(
                organization.agency(frame.agencyId()).name(),
                today,
                compared,
                window,
                before,
                overdue.read(frame, lateWork, others),
                week(frame, others),
                decisions(actor, facts.reports()),
                figures.figures(FigureQuery.at(today)),
                units.read(frame, compared, window, before, lateWork, facts.parts()),
                plans(today),
                yearGone(today),
                facts.reports().stream().limit(REPORTS_TOLD).toList(),
                TargetBoard.of(today.getYear(), targets.standings(frame.agencyId(), today.getYear(), today)),
                facts.inspections().count(),
                feedback.of(frame.agencyId(), window.from(), window.cutOff(today), today));
    }

    private List<WeekDay> week(BoardFrame frame, List<BoardItem> others) {
        WorkCalendar calendar = calendars.calendarOf(frame.agencyId());
        Map<LocalDate, Long> due = work.dueByDay();
        return frame.today()
                .datesUntil(frame.lastDay().plusDays(1))
                .map(day -> {
                    Map<ItemKind, Long> counts = new EnumMap<>(ItemKind.class);
                    if (due.containsKey(day)) {
                        counts.put(ItemKind.WORK, due.get(day));
                    }
                    others.stream()
                            .filter(item -> item.day().equals(day))
                            .forEach(item -> counts.merge(item.kind(), 1L, Long::sum));
                    return new WeekDay(day, calendar.isWorkingDay(day), counts);
                })
                .toList();
    }

    private Decisions decisions(Actor actor, List<ReportStanding> standing) {
        InboxCounts counts = assignments.counts(InboxScope.MINE);
        boolean approves = Access.may(actor, Action.APPROVE_REPORT, Subject.agency(actor.agencyId()));
        return new Decisions(
                counts.toDecide(),
                counts.toAccept(),
                inspectionSteps.countToDecide(),
                standing.stream()
                        .filter(report -> approves && report.state() == ReportState.SUBMITTED)
                        .toList());
    }

    private static BigDecimal yearGone(LocalDate today) {
        return NumberPrint.share(today.getDayOfYear(), today.lengthOfYear())
                .orElseThrow()
                .setScale(4, RoundingMode.HALF_UP);
    }

    private List<PlanProgress> plans(LocalDate today) {
        return figures.breakdown(FigureQuery.at(today), Breakdown.PLAN).stream()
                // key 0: plan work of a year whose plan is not in the program
                .filter(row -> !row.key().equals("0"))
                .map(row -> new PlanProgress(Long.parseLong(row.key()), row.label(), row.figures()))
                .toList();
    }
}
