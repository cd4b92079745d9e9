package vn.dondoc.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;

/** Fixes the outcome when the process instance of an assignment ends. Called by the process itself. */
@Service
public class AssignmentEndings {

    /** Id of the process, as outcomes carry it. */
    public static final String PROCESS = "task-execution";

    private final Assignments assignments;
    private final Tasks tasks;
    private final Results results;
    private final RecurringWork recurring;
    private final AssignmentLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentEndings(
            Assignments assignments,
            Tasks tasks,
            Results results,
            RecurringWork recurring,
            AssignmentLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.results = results;
        this.recurring = recurring;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The instance has ended: sets state and completion date, and tells whoever counts, all in the transaction that
     * ends the instance. Completion is the date of the accepted document, or without one the day of the accepted
     * submission, never the day of acceptance (domain.md decision 9). A second call for an ended assignment only
     * tells again what was fixed the first time.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(long assignmentId, Ending ending, String instanceId) {
        Assignment assignment = assignments.find(assignmentId).orElseThrow();
        if (assignment.status().open()) {
            assignment = close(assignment, ending);
        }
        TaskFacts task = tasks.facts(assignment.taskId());
        LocalDate completed = assignment.completedOn() != null
                ? assignment.completedOn()
                : LocalDate.ofInstant(assignment.endedAt(), Vietnamese.ZONE);
        events.publishEvent(new AssignmentEnded(
                PROCESS,
                assignment.id(),
                instanceId,
                assignment.agencyId(),
                assignment.planId(),
                assignment.taskId(),
                assignment.unitId(),
                task.area(),
                task.source(),
                task.planYear(),
                assignment.assignedOn(),
                assignment.dueOn(),
                completed,
                outcome(assignment),
                assignment.endedAt()));
    }

    /** How an ended assignment ended. */
    static Outcome outcome(Assignment assignment) {
        return switch (assignment.status()) {
            case CANCELLED -> Outcome.CANCELLED;
            case SUPERSEDED -> Outcome.SUPERSEDED;
            default -> Outcome.of(assignment.completedOn(), assignment.dueOn());
        };
    }

    private Assignment close(Assignment assignment, Ending ending) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Assignment closed = ending == Ending.DONE
                ? assignment.ended(AssignmentStatus.DONE, completion(assignment), now)
                : assignment.ended(AssignmentStatus.valueOf(ending.name()), null, now);
        assignments.save(closed);
        if (ending == Ending.DONE) {
            log.event(
                    closed,
                    null,
                    "DONE",
                    "Hoàn thành ngày %s%s.".formatted(Vietnamese.date(closed.completedOn()), punctuality(closed)));
        } else {
            results.decide(closed.id(), Verdict.DROPPED);
            recurring.ended(closed);
        }
        return closed;
    }

    private LocalDate completion(Assignment assignment) {
        return results.acceptedDocumentDate(assignment.id()).orElseGet(assignment::submittedOn);
    }

    private static String punctuality(Assignment closed) {
        return closed.dueOn() == null
                ? ""
                : ", %s (hạn %s)"
                        .formatted(
                                outcome(closed).label().toLowerCase(Vietnamese.LOCALE),
                                Vietnamese.date(closed.dueOn()));
    }
}
