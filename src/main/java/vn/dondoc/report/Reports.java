package vn.dondoc.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.WorkflowPosition;

/**
 * Reads reports. The leadership, the Office and the clerk see everything of the agency; units see which reports there
 * are, their own part, and what is frozen.
 */
@Service
@Transactional(readOnly = true)
public class Reports {

    private final Access access;
    private final ReportRows rows;
    private final PartRows parts;
    private final ReportComments comments;
    private final ReportLog log;
    private final ReportWorkflow workflow;
    private final Clock clock;

    Reports(
            Access access,
            ReportRows rows,
            PartRows parts,
            ReportComments comments,
            ReportLog log,
            ReportWorkflow workflow,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.parts = parts;
        this.comments = comments;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The reports of a year, newest window first. */
    public List<ReportSummary> ofYear(int year) {
        Actor actor = access.require(Action.VIEW_REPORT);
        return rows.ofYear(actor.agencyId(), year).stream()
                .map(report -> summary(actor, report))
                .toList();
    }

    /** Years with reports, newest first, this year among them. */
    public List<Integer> years() {
        Actor actor = access.require(Action.VIEW_REPORT);
        return Stream.concat(
                        rows.years(actor.agencyId()).stream(),
                        Stream.of(LocalDate.now(clock).getYear()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** A report of the own agency. */
    public Report find(long id) {
        return rows.get(access.require(Action.VIEW_REPORT).agencyId(), id);
    }

    /** Whether the acting person sees reports while they are made, not only the own part and frozen ones. */
    public boolean seesWhole() {
        return Access.mayAgencyWide(access.require(Action.VIEW_REPORT), Action.VIEW_REPORT);
    }

    /** A report with its parts, comments, and what can be done. */
    public ReportDetails details(long id) {
        Actor actor = access.require(Action.VIEW_REPORT);
        Report report = rows.get(actor.agencyId(), id);
        boolean whole = Access.mayAgencyWide(actor, Action.VIEW_REPORT);
        return new ReportDetails(
                report, whole, visible(actor, report), whole ? comments.of(id) : List.of(), steps(actor, report));
    }

    /** What happened, newest first; units see what concerns the whole report or them. */
    public List<ReportEvent> events(long id) {
        Actor actor = access.require(Action.VIEW_REPORT);
        rows.get(actor.agencyId(), id);
        if (Access.mayAgencyWide(actor, Action.VIEW_REPORT)) {
            // the opening says it once for all units
            return log.of(id).stream()
                    .filter(event -> !event.kind().equals(ReportHappened.Kind.PART_OPENED.name()))
                    .toList();
        }
        Set<Long> own = Access.units(actor, Action.VIEW_REPORT);
        return log.of(id).stream()
                .filter(event -> event.unitId() == null
                        ? Set.of("OPENED", "COLLECTING_CLOSED", "ISSUED", "CANCELLED")
                                .contains(event.kind())
                        : own.contains(event.unitId()))
                .toList();
    }

    /** Where its process stands. */
    public WorkflowPosition position(long id) {
        find(id);
        return workflow.position(id);
    }

    /** How many reports wait for the acting person's approval or number. */
    public long countToDecide() {
        boolean approves = access.may(Action.APPROVE_REPORT);
        boolean registers = access.may(Action.REGISTER_REPORT);
        if (!approves && !registers) {
            return 0;
        }
        long agency = access.require(approves ? Action.APPROVE_REPORT : Action.REGISTER_REPORT)
                .agencyId();
        return rows.open(agency).stream()
                .filter(report -> approves && report.state() == ReportState.SUBMITTED
                        || registers && report.state() == ReportState.APPROVED)
                .count();
    }

    private List<PartRow> visible(Actor actor, Report report) {
        List<PartRow> all = parts.ofReport(report.id());
        if (Access.mayAgencyWide(actor, Action.VIEW_REPORT)) {
            return all;
        }
        Set<Long> own = Access.units(actor, Action.VIEW_REPORT);
        return all.stream().filter(part -> own.contains(part.unitId())).toList();
    }

    private ReportSummary summary(Actor actor, Report report) {
        List<PartRow> all = visible(actor, report);
        long sent = all.stream()
                .filter(part -> part.state() == PartState.SENT || part.state() == PartState.ACCEPTED)
                .count();
        long overdue = all.stream().filter(PartRow::overdue).count();
        boolean late = report.state().open() && report.departmentDue().isBefore(LocalDate.now(clock));
        return new ReportSummary(report, all.size(), (int) sent, (int) overdue, late);
    }

    private Set<ReportStep> steps(Actor actor, Report report) {
        Set<ReportStep> steps = EnumSet.noneOf(ReportStep.class);
        ReportState state = report.state();
        if (may(actor, Action.DRAFT_REPORT)) {
            boolean gathers = state == ReportState.COLLECTING || state == ReportState.COMPILING;
            add(steps, gathers, ReportStep.CHASE, ReportStep.ACCEPT_ALL);
            add(steps, state == ReportState.COLLECTING, ReportStep.CLOSE_COLLECTING);
            add(steps, state == ReportState.COMPILING, ReportStep.SUBMIT);
            add(steps, state == ReportState.FROZEN, ReportStep.CORRECT);
            boolean givenUp = report.correcting() || report.kind() == ReportKind.EXTRAORDINARY;
            add(steps, state.open() && givenUp, ReportStep.CANCEL);
        }
        if (may(actor, Action.APPROVE_REPORT)) {
            add(steps, state == ReportState.SUBMITTED, ReportStep.APPROVE, ReportStep.RETURN);
        }
        if (may(actor, Action.REGISTER_REPORT)) {
            add(steps, state == ReportState.APPROVED, ReportStep.REGISTER);
        }
        return steps;
    }

    private static void add(Set<ReportStep> steps, boolean when, ReportStep... more) {
        if (when) {
            steps.addAll(List.of(more));
        }
    }

    private static boolean may(Actor actor, Action action) {
        return Access.may(actor, action, Subject.agency(actor.agencyId()));
    }
}
