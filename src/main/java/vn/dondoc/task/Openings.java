package vn.dondoc.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Actor;
import vn.dondoc.task.TaskInserts.NewAssignment;

/**
 * Opens assignments: their rows, the first row of their due dates and of their history, and the process of each. Every
 * way in which work comes into being ends here. Joins the caller's transaction.
 */
@Component
class Openings {

    private final TaskInserts inserts;
    private final DeadlineNotices notices;
    private final TaskWorkflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Openings(
            TaskInserts inserts,
            DeadlineNotices notices,
            TaskWorkflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inserts = inserts;
        this.notices = notices;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An assignment to open.
     *
     * @param dueReason why it has this due date
     * @param text whole Vietnamese sentence for the history
     */
    record Opening(NewAssignment row, String dueReason, String text) {}

    /** The ids of the new assignments, in the order of the openings. */
    List<Long> open(long agencyId, LocalDate assignedOn, @Nullable Actor actor, List<Opening> openings) {
        if (openings.isEmpty()) {
            return List.of();
        }
        LocalDateTime now = LocalDateTime.now(clock.withZone(Vietnamese.ZONE));
        List<NewAssignment> rows = openings.stream().map(Opening::row).toList();
        List<Long> ids = inserts.assignments(agencyId, assignedOn, now, rows);
        Long actorId = actor == null ? null : actor.personId();
        inserts.firstDues(ids, openings, assignedOn, actorId);
        inserts.firstEvents(agencyId, ids, openings, now, actor);
        Map<Long, Instant> first = notices.first(agencyId, ids);
        List<TaskWorkflow.Start> starts = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            starts.add(new TaskWorkflow.Start(ids.get(i), opensAt(rows.get(i)), first.get(ids.get(i))));
        }
        workflow.start(starts);
        events.publishEvent(new AssignmentsCreated(agencyId, ids, actorId));
        return ids;
    }

    @Nullable
    private static Instant opensAt(NewAssignment row) {
        return row.status() == AssignmentStatus.SCHEDULED
                ? row.start().atStartOfDay(Vietnamese.ZONE).toInstant()
                : null;
    }
}
