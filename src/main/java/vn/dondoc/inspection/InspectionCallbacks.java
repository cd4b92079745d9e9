package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.inspection.InspectionHappened.Kind;
import vn.dondoc.reporting.Outcomes;
import vn.dondoc.reporting.ProcessEnded;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.Outcome;

/** Does what the process asks for. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class InspectionCallbacks implements InspectionSteps {

    private static final String INSPECTION = "inspection";
    private static final String VISIT = "inspection-visit";

    private final InspectionRows inspections;
    private final VisitRows visits;
    private final FindingRows findings;
    private final RemedyTasks remedies;
    private final VisitReminders reminders;
    private final Outcomes outcomes;
    private final InspectionLog log;
    private final CurrentActor current;
    private final Clock clock;

    InspectionCallbacks(
            InspectionRows inspections,
            VisitRows visits,
            FindingRows findings,
            RemedyTasks remedies,
            VisitReminders reminders,
            Outcomes outcomes,
            InspectionLog log,
            CurrentActor current,
            Clock clock) {
        this.inspections = inspections;
        this.visits = visits;
        this.findings = findings;
        this.remedies = remedies;
        this.reminders = reminders;
        this.outcomes = outcomes;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<Long> visits(long inspectionId) {
        return visits.of(inspectionId).stream().map(Visit::id).toList();
    }

    @Override
    public void remind(long visitId) {
        reminders.morning(visitId);
    }

    @Override
    public void answerTermPassed(long visitId) {
        Visit visit = visits.any(visitId);
        if (!visit.minutes().withUnit()) {
            throw new IllegalStateException("Visit " + visitId + " does not wait for an answer");
        }
        visits.answered(visitId, MinutesAnswer.NOT_ANSWERED, "", null, clock.instant(), VisitState.CONCLUDING);
        log.add(
                inspections.any(visit.inspectionId()),
                visit,
                null,
                Kind.NOT_ANSWERED,
                "%s không có ý kiến về biên bản kiểm tra trong thời hạn, biên bản được giữ nguyên"
                        .formatted(visit.name()));
    }

    @Override
    public boolean giveRemedies(long visitId) {
        Visit visit = visits.any(visitId);
        Inspection inspection = inspections.any(visit.inspectionId());
        List<Finding> found = findings.ofVisit(visitId, today());
        if (found.isEmpty()) {
            return false;
        }
        LocalDate from = visit.conclusion().on() != null ? visit.conclusion().on() : visit.finishedOn();
        remedies.give(inspection, visit, found, Objects.requireNonNull(from));
        visits.state(visitId, VisitState.REMEDYING);
        LocalDate last = findings.ofVisit(visitId, today()).stream()
                .map(Finding::remedyDue)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(from);
        log.add(
                inspection,
                visit,
                actor(),
                Kind.REMEDIES_GIVEN,
                "%s khắc phục %02d phát hiện, chậm nhất ngày %s"
                        .formatted(visit.name(), found.size(), Vietnamese.date(last)));
        return true;
    }

    @Override
    public void visitClosed(long visitId, String instanceId) {
        Visit visit = visits.any(visitId);
        Inspection inspection = inspections.any(visit.inspectionId());
        visits.closed(visitId, today());
        log.add(
                inspection,
                visit,
                actor(),
                Kind.VISIT_CLOSED,
                "Kiểm tra %s đã xong, %02d phát hiện đã khắc phục"
                        .formatted(
                                visit.name(), findings.ofVisit(visitId, today()).size()));
        LocalDate due = visit.due(inspection.year());
        LocalDate done = visit.finishedOn() == null ? today() : visit.finishedOn();
        record(VISIT, visitId, instanceId, inspection, due, done, Outcome.of(done, due));
    }

    @Override
    public void visitDropped(long visitId, String instanceId) {
        Visit visit = visits.any(visitId);
        Inspection inspection = inspections.any(visit.inspectionId());
        record(VISIT, visitId, instanceId, inspection, visit.due(inspection.year()), today(), Outcome.CANCELLED);
    }

    @Override
    public void closed(long inspectionId, String instanceId) {
        Inspection inspection = inspections.any(inspectionId);
        List<Visit> done = visits.of(inspectionId).stream()
                .filter(visit -> visit.state() == VisitState.CLOSED)
                .toList();
        inspections.closed(inspectionId, today());
        log.add(
                inspection,
                null,
                actor(),
                Kind.CLOSED,
                "Kiểm tra %s đã xong ở %02d đơn vị".formatted(inspection.label(), done.size()));
        LocalDate due = done.stream()
                .map(visit -> visit.due(inspection.year()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate last = done.stream()
                .map(Visit::finishedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(today());
        // without any unit left nothing was inspected
        Outcome outcome = done.isEmpty() ? Outcome.CANCELLED : Outcome.of(last, due);
        record(INSPECTION, inspectionId, instanceId, inspection, due, last, outcome);
    }

    @Override
    public void cancelled(long inspectionId, String instanceId) {
        Inspection inspection = inspections.any(inspectionId);
        if (inspection.issuedOn() != null) {
            visits.of(inspectionId).forEach(visit -> visitDropped(visit.id(), instanceId));
        }
        record(INSPECTION, inspectionId, instanceId, inspection, null, today(), Outcome.CANCELLED);
    }

    private void record(
            String process,
            long key,
            String instanceId,
            Inspection inspection,
            @Nullable LocalDate due,
            LocalDate done,
            Outcome outcome) {
        LocalDate started = inspection.issuedOn() != null
                ? inspection.issuedOn()
                : LocalDateTime.ofInstant(inspection.createdAt(), Vietnamese.ZONE)
                        .toLocalDate();
        outcomes.record(new ProcessEnded(
                process,
                key,
                instanceId,
                inspection.agencyId(),
                inspection.year(),
                started,
                due,
                done,
                outcome,
                clock.instant()));
    }

    @Nullable
    private Actor actor() {
        return current.find().orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
