package vn.dondoc.dashboard.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.directive.GivenTask;
import vn.dondoc.directive.GivenTasks;
import vn.dondoc.feedback.FeedbackFigures;
import vn.dondoc.inspection.InspectionFigures;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.report.ReportFigures;
import vn.dondoc.reporting.AgencyFigures;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.target.TargetFigures;
import vn.dondoc.task.TaskSource;

/**
 * Compares the agencies directly below the acting person's agency. The only place where a number of one agency is shown
 * to a person of another: counts, and the tasks that the superior agency gave itself (design.md, "Layout"). Everything
 * deeper stays with the agency.
 */
@Service
@Transactional(readOnly = true)
public class AgencyComparison {

    private final Access access;
    private final Organization organization;
    private final AgencyParameters parameters;
    private final AgencyFigures figures;
    private final GivenTasks given;
    private final ReportFigures reports;
    private final InspectionFigures inspections;
    private final FeedbackFigures feedback;
    private final TargetFigures targets;
    private final Clock clock;

    AgencyComparison(
            Access access,
            Organization organization,
            AgencyParameters parameters,
            AgencyFigures figures,
            GivenTasks given,
            ReportFigures reports,
            InspectionFigures inspections,
            FeedbackFigures feedback,
            TargetFigures targets,
            Clock clock) {
        this.access = access;
        this.organization = organization;
        this.parameters = parameters;
        this.figures = figures;
        this.given = given;
        this.reports = reports;
        this.inspections = inspections;
        this.feedback = feedback;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Every agency below the own one, worst first.
     *
     * @throws vn.dondoc.common.ForbiddenException for a person who may not compare
     */
    public Comparison compare(ReportingWindow window) {
        Actor actor = access.require(Action.COMPARE_AGENCIES);
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = window.cutOff(today);
        int decimals = parameters.number(actor.agencyId(), AgencyParameter.SHARE_DECIMALS);
        List<AgencyStanding> standings = organization.agenciesBelow(actor.agencyId()).stream()
                .map(agency -> standing(agency, window, asOf, today, decimals))
                .sorted(AgencyStanding.WORST_FIRST)
                .toList();
        return new Comparison(
                organization.agency(actor.agencyId()).name(), window, asOf, !asOf.isBefore(today), standings);
    }

    /** Whether the acting person has anything to compare: for showing a menu entry. */
    public boolean available() {
        return access.may(Action.COMPARE_AGENCIES)
                && !organization
                        .agenciesBelow(access.require(Action.COMPARE_AGENCIES).agencyId())
                        .isEmpty();
    }

    /**
     * The subordinate agency with this id.
     *
     * @throws NotFoundException when it is not directly below the own agency
     */
    public Agency subordinate(long agencyId) {
        Actor actor = access.require(Action.COMPARE_AGENCIES);
        return organization.agenciesBelow(actor.agencyId()).stream()
                .filter(agency -> agency.id() == agencyId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Cơ quan trực thuộc"));
    }

    /**
     * The tasks that the superior agency gave a subordinate one: as many as {@link AgencyStanding#given()} counts in the
     * bucket.
     *
     * @throws NotFoundException when the agency is not directly below the own one
     */
    public PageOf<GivenTask> tasks(long agencyId, ReportingWindow window, Bucket bucket, PageQuery page) {
        Agency agency = subordinate(agencyId);
        return given.list(agency.id(), window.year(), cutOff(window), bucket, page);
    }

    /** Up to which day the tasks of a window are counted: its last day, or today while that has not come. */
    public LocalDate cutOff(ReportingWindow window) {
        return window.cutOff(LocalDate.now(clock));
    }

    private AgencyStanding standing(
            Agency agency, ReportingWindow window, LocalDate asOf, LocalDate today, int decimals) {
        long id = agency.id();
        // plans run to 31 December, what is given outside of them belongs to the year of the report windows
        Figures plan = figures.figures(id, TaskSource.PLAN, asOf.getYear(), asOf, null);
        return new AgencyStanding(
                id,
                agency.name(),
                given.count(id, window.year(), asOf).printedWith(decimals),
                plan.printedWith(decimals),
                reports.of(id, window.from(), window.to(), today),
                inspections.of(id, window.from(), asOf, asOf),
                feedback.of(id, window.from(), asOf, asOf),
                targets.of(id, asOf.getYear(), asOf));
    }
}
