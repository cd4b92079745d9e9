package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.WorkflowPosition;

/** Reads inspections; who sees what is {@link InspectionSight}'s to say. */
@Service
@Transactional(readOnly = true)
public class Inspections {

    private final Access access;
    private final InspectionSight sight;
    private final InspectionRows rows;
    private final MemberRows members;
    private final VisitRows visits;
    private final FindingRows findings;
    private final InspectionFileRows files;
    private final InspectionLog log;
    private final InspectionGuard guard;
    private final OfferedSteps offered;
    private final InspectionWorkflow workflow;
    private final Clock clock;

    Inspections(
            Access access,
            InspectionSight sight,
            InspectionRows rows,
            MemberRows members,
            VisitRows visits,
            FindingRows findings,
            InspectionFileRows files,
            InspectionLog log,
            InspectionGuard guard,
            OfferedSteps offered,
            InspectionWorkflow workflow,
            Clock clock) {
        this.access = access;
        this.sight = sight;
        this.rows = rows;
        this.members = members;
        this.visits = visits;
        this.findings = findings;
        this.files = files;
        this.log = log;
        this.guard = guard;
        this.offered = offered;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The inspections of a year: drafts first, then newest first; units see those that inspect them. */
    public List<InspectionSummary> ofYear(int year) {
        Actor actor = sight.viewer();
        Set<Long> onTeam = members.inspectionsOf(actor.everyPersonId());
        Map<Long, List<Visit>> planned =
                visits.ofYear(actor.agencyId(), year).stream().collect(Collectors.groupingBy(Visit::inspectionId));
        Map<Long, List<Finding>> found = findings.ofYear(actor.agencyId(), year, today()).stream()
                .collect(Collectors.groupingBy(Finding::inspectionId));
        return rows.ofYear(actor.agencyId(), year).stream()
                .map(inspection -> InspectionSight.seen(
                        actor,
                        inspection,
                        planned.getOrDefault(inspection.id(), List.of()),
                        onTeam.contains(inspection.id())))
                .filter(seen -> seen.whole() || !seen.visits().isEmpty())
                .map(seen -> summary(seen, found.getOrDefault(seen.inspection().id(), List.of())))
                .toList();
    }

    /** Years with inspections, newest first, this year among them. */
    public List<Integer> years() {
        Actor actor = sight.viewer();
        return Stream.concat(rows.years(actor.agencyId()).stream(), Stream.of(today().getYear()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** An inspection that the acting person sees. */
    public Inspection find(long id) {
        return sight.inspection(id).inspection();
    }

    /** An inspection with its team and visits, and what can be done. */
    public InspectionDetails details(long id) {
        InspectionSight.Seen seen = sight.inspection(id);
        List<Finding> found = findings.ofInspection(id, today());
        return new InspectionDetails(
                seen.inspection(),
                seen.whole(),
                members.of(id),
                seen.visits().stream().map(visit -> summary(seen, visit, found)).toList(),
                files.ofInspection(id),
                offered.of(seen.actor(), seen.inspection()));
    }

    /** One unit's visit with findings and files, and what can be done. */
    public VisitDetails visit(long visitId) {
        InspectionSight.SeenVisit seen = sight.visit(visitId);
        Inspection inspection = seen.inspection();
        Visit visit = seen.visit();
        boolean inspects = guard.inspects(seen.actor(), inspection, visit);
        boolean insider = seen.whole() || inspects;
        boolean showsFindings = insider || Shown.findings(inspection, visit);
        Set<FilePurpose> hidden = insider ? Set.of() : Shown.hidden(inspection, visit);
        return new VisitDetails(
                inspection,
                insider ? visit : Shown.toUnit(inspection, visit),
                members.of(inspection.id()),
                showsFindings ? findings.ofVisit(visitId, today()) : List.of(),
                files.ofVisit(visitId).stream()
                        .filter(file -> !hidden.contains(file.purpose()))
                        .toList(),
                inspects,
                insider,
                late(inspection, visit),
                offered.of(seen.actor(), inspection, visit, inspects));
    }

    /** What happened, newest first; units see what concerns the whole inspection or them, without drafts. */
    public List<InspectionEvent> events(long id) {
        InspectionSight.Seen seen = sight.inspection(id);
        if (seen.whole()) {
            return log.of(id);
        }
        Set<Long> own = seen.visits().stream().map(Visit::id).collect(Collectors.toSet());
        return log.of(id).stream()
                .filter(event -> event.visitId() == null || own.contains(event.visitId()))
                .filter(event -> Shown.told(InspectionHappened.Kind.valueOf(event.kind())))
                .toList();
    }

    /** Where its process stands. */
    public WorkflowPosition position(long id) {
        find(id);
        return workflow.position(id);
    }

    /** How many plans and conclusions wait for the acting person's approval or number, or answers for the own unit's. */
    public long countToDecide() {
        if (!access.may(Action.VIEW_INSPECTION)) {
            return 0;
        }
        Actor actor = sight.viewer();
        boolean approves = Access.may(actor, Action.APPROVE_INSPECTION, Subject.agency(actor.agencyId()));
        boolean registers = Access.may(actor, Action.REGISTER_INSPECTION, Subject.agency(actor.agencyId()));
        long plans = (approves ? rows.count(actor.agencyId(), InspectionState.SUBMITTED) : 0)
                + (registers ? rows.count(actor.agencyId(), InspectionState.APPROVED) : 0);
        return plans
                + visits.open(actor.agencyId()).stream()
                        .filter(visit -> waits(actor, visit, approves, registers))
                        .count();
    }

    private static boolean waits(Actor actor, Visit visit, boolean approves, boolean registers) {
        return switch (visit.state()) {
            case CONCLUDING -> approves && visit.conclusion().submittedAt() != null;
            case APPROVED -> registers;
            case MINUTES ->
                visit.own()
                        && visit.minutes().withUnit()
                        && Access.may(
                                actor, Action.ANSWER_INSPECTION, new Subject(visit.agencyId(), visit.unitId(), null));
            default -> false;
        };
    }

    private static InspectionSummary summary(InspectionSight.Seen seen, List<Finding> all) {
        Set<Long> ids = seen.visits().stream()
                .filter(visit -> visit.state() != VisitState.DROPPED)
                .map(Visit::id)
                .collect(Collectors.toSet());
        Set<Long> shown = seen.visits().stream()
                .filter(visit -> ids.contains(visit.id()) && shows(seen, visit))
                .map(Visit::id)
                .collect(Collectors.toSet());
        List<Finding> found = all.stream()
                .filter(finding -> shown.contains(finding.visitId()))
                .toList();
        long inspected = seen.visits().stream()
                .filter(visit -> ids.contains(visit.id()) && visit.finishedOn() != null)
                .count();
        return new InspectionSummary(
                seen.inspection(),
                ids.size(),
                (int) inspected,
                found.size(),
                count(found, RemedyState.REMEDIED),
                count(found, RemedyState.OVERDUE));
    }

    private VisitSummary summary(InspectionSight.Seen seen, Visit visit, List<Finding> all) {
        boolean insider = insider(seen, visit);
        boolean shows = shows(seen, visit);
        List<Finding> found = all.stream()
                .filter(finding -> shows && finding.visitId() == visit.id())
                .toList();
        return new VisitSummary(
                insider ? visit : Shown.toUnit(seen.inspection(), visit),
                found.size(),
                count(found, RemedyState.REMEDIED),
                count(found, RemedyState.OVERDUE),
                late(seen.inspection(), visit));
    }

    private static boolean shows(InspectionSight.Seen seen, Visit visit) {
        return insider(seen, visit) || Shown.findings(seen.inspection(), visit);
    }

    /** Who is on the team sees it whole; of the others only the head of a unit that inspects itself inspects. */
    private static boolean insider(InspectionSight.Seen seen, Visit visit) {
        return seen.whole() || InspectionGuard.inspects(seen.actor(), seen.inspection(), visit, Set.of());
    }

    private boolean late(Inspection inspection, Visit visit) {
        return visit.state().ahead()
                && inspection.state() == InspectionState.RUNNING
                && visit.due(inspection.year()).isBefore(today());
    }

    private static int count(List<Finding> found, RemedyState state) {
        return (int) found.stream().filter(one -> one.remedy() == state).count();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
