package vn.dondoc.task;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Person;
import vn.dondoc.security.Actor;
import vn.dondoc.task.CarriedPart.How;

/**
 * Puts a new part where the old one stood: same officer, received, in progress or waiting for acceptance. Nobody
 * receives again what he or she is working on; a result that waits is looked at again, because the new row may ask for
 * more than the old one did.
 */
@Component
class CarriedState {

    private final Assignments assignments;
    private final TakeoverRows rows;
    private final Results results;
    private final ResultCopies copies;
    private final OfficerChoice officers;
    private final AssignmentLog log;
    private final TaskWorkflow workflow;

    CarriedState(
            Assignments assignments,
            TakeoverRows rows,
            Results results,
            ResultCopies copies,
            OfficerChoice officers,
            AssignmentLog log,
            TaskWorkflow workflow) {
        this.assignments = assignments;
        this.rows = rows;
        this.results = results;
        this.copies = copies;
        this.officers = officers;
        this.log = log;
        this.workflow = workflow;
    }

    void apply(Actor actor, long id, CarriedPart part) {
        if (rows.progressed(part.old())) {
            rows.carriesProgress(id);
        }
        if (part.old().eventText() != null) {
            rows.beside(id);
        }
        if (part.how() == How.DONE) {
            done(actor, id, part);
            return;
        }
        Assignment fresh = assignments.find(id).orElseThrow();
        Optional<Person> officer = officers.choices(fresh).stream()
                .filter(person -> part.old().officerId() != null
                        && person.id() == part.old().officerId())
                .findFirst();
        officer.ifPresent(person -> goOn(actor, id, part, person));
    }

    private void goOn(Actor actor, long id, CarriedPart part, Person officer) {
        Assignment old = part.old();
        boolean waits = old.status() == AssignmentStatus.SUBMITTED || old.status() == AssignmentStatus.UNIT_ACCEPTED;
        boolean waitsAgain = waits && part.how() != How.STATE && copies.copyLatest(old.id(), id, Verdict.PENDING);
        AssignmentStatus status = waitsAgain ? AssignmentStatus.SUBMITTED : worked(old);
        rows.carry(id, officer.id(), status, old.reworked(), old.progressOn(), waitsAgain ? old.submittedOn() : null);
        workflow.received(id);
        if (waitsAgain) {
            workflow.resultSubmitted(id);
        }
        log.event(
                assignments.find(id).orElseThrow(),
                actor,
                waitsAgain ? "CARRIED_RESULT" : "CARRIED",
                "Tiếp tục nhiệm vụ %s: giữ người thực hiện %s%s."
                        .formatted(
                                part.name(),
                                officer.fullName(),
                                waitsAgain
                                        ? ", kết quả đã nộp chờ phòng duyệt lại"
                                        : waits ? "; kết quả đã nộp cần nộp lại theo yêu cầu mới" : ""));
    }

    /** Received, or in progress once there was progress or a result. */
    private static AssignmentStatus worked(Assignment old) {
        return switch (old.status()) {
            case SUBMITTED, UNIT_ACCEPTED, IN_PROGRESS -> AssignmentStatus.IN_PROGRESS;
            case RETURN_REQUESTED -> old.beforeReturn();
            default -> AssignmentStatus.RECEIVED;
        };
    }

    private void done(Actor actor, long id, CarriedPart part) {
        Assignment old = part.old();
        rows.carry(
                id,
                old.officerId(),
                AssignmentStatus.UNIT_ACCEPTED,
                false,
                old.progressOn(),
                old.submittedOn() == null ? old.completedOn() : old.submittedOn());
        workflow.received(id);
        copies.copyLatest(old.id(), id, Verdict.ACCEPTED);
        workflow.resultSubmitted(id);
        workflow.acceptedByUnit(id);
        results.decide(id, Verdict.ACCEPTED);
        log.event(
                assignments.find(id).orElseThrow(),
                actor,
                "CARRIED_DONE",
                "Đã hoàn thành theo kế hoạch cũ: nhiệm vụ %s.".formatted(part.name()));
        workflow.acceptedByDepartment(id);
    }
}
