package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentEnded;
import vn.dondoc.task.Outcome;
import vn.dondoc.task.TaskSource;

/** Notices in the transaction of the work that a finding is remedied, and that a unit has remedied everything. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RemediesEnd {

    private final InspectionRows inspections;
    private final VisitRows visits;
    private final FindingRows findings;
    private final InspectionWorkflow workflow;
    private final InspectionLog log;
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final Clock clock;

    RemediesEnd(
            InspectionRows inspections,
            VisitRows visits,
            FindingRows findings,
            InspectionWorkflow workflow,
            InspectionLog log,
            CurrentActor current,
            JdbcClient jdbc,
            Clock clock) {
        this.inspections = inspections;
        this.visits = visits;
        this.findings = findings;
        this.workflow = workflow;
        this.log = log;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(AssignmentEnded ended) {
        if (ended.source() != TaskSource.INSPECTION || ended.outcome() == Outcome.SUPERSEDED) {
            return;
        }
        // two last remedies at once: the second waits here, and then sees that the first is done; first the inspection,
        // as every other step does, since its last unit ends it
        findings.ofTask(ended.taskId(), today()).ifPresent(finding -> {
            inspections.lock(ended.agencyId(), finding.inspectionId());
            visits.lock(ended.agencyId(), finding.visitId());
        });
        // it may come twice, and work that was split has parts still under way
        findings.ofTask(ended.taskId(), today())
                .filter(finding ->
                        finding.remediedOn() == null && finding.remedy() != RemedyState.WAIVED && !underWay(ended))
                .ifPresent(finding -> settle(finding, ended));
    }

    private void settle(Finding finding, AssignmentEnded ended) {
        Visit visit = visits.any(finding.visitId());
        Inspection inspection = inspections.any(finding.inspectionId());
        boolean waived = ended.outcome() == Outcome.CANCELLED;
        if (waived) {
            findings.waived(finding.id());
        } else {
            findings.remedied(finding.id(), ended.completedOn(), "", "");
        }
        log.add(
                inspection,
                visit,
                current.find().orElse(null),
                waived ? InspectionHappened.Kind.REMEDY_WAIVED : InspectionHappened.Kind.REMEDIED,
                waived
                        ? "%s không phải khắc phục phát hiện %d nữa, việc đã dừng"
                                .formatted(visit.name(), finding.position())
                        : "%s đã khắc phục phát hiện %d ngày %s"
                                .formatted(visit.name(), finding.position(), Vietnamese.date(ended.completedOn())));
        check(visit);
    }

    /** Lets the visit end when nothing of it is left to remedy. */
    void check(Visit visit) {
        boolean left = findings.ofVisit(visit.id(), today()).stream()
                .anyMatch(one -> one.remedy() != RemedyState.REMEDIED && one.remedy() != RemedyState.WAIVED);
        if (!left && visit.state() == VisitState.REMEDYING) {
            workflow.remedied(visit.inspectionId(), visit.id());
        }
    }

    private boolean underWay(AssignmentEnded ended) {
        return jdbc.sql("SELECT COUNT(*) FROM assignment WHERE task_id = ? AND open AND id <> ?")
                        .params(ended.taskId(), ended.businessKey())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
