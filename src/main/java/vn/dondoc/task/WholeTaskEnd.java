package vn.dondoc.task;

import org.springframework.stereotype.Component;
import vn.dondoc.security.Actor;

/** Ends every open part of a task, and what was still to come of it. Joins the caller's transaction. */
@Component
class WholeTaskEnd {

    private final Tasks tasks;
    private final TakeoverRows rows;
    private final RecurringWork recurring;
    private final AssignmentLog log;
    private final TaskWorkflow workflow;

    WholeTaskEnd(Tasks tasks, TakeoverRows rows, RecurringWork recurring, AssignmentLog log, TaskWorkflow workflow) {
        this.tasks = tasks;
        this.rows = rows;
        this.recurring = recurring;
        this.log = log;
        this.workflow = workflow;
    }

    /**
     * The work goes on elsewhere or is dropped for a later plan.
     *
     * @param text what becomes of it, for the end of the sentence "{name} …."
     * @return parts that ended
     */
    int superseded(Actor actor, long taskId, String text) {
        return end(actor, taskId, "SUPERSEDED", text);
    }

    /** A document stops the work. */
    int cancelled(Actor actor, long taskId, String text) {
        return end(actor, taskId, "CANCELLED", text);
    }

    private int end(Actor actor, long taskId, String kind, String text) {
        tasks.lock(taskId);
        int ended = 0;
        recurring.stop(taskId);
        rows.stopped(actor.agencyId(), taskId);
        for (Assignment part : rows.locked(taskId)) {
            if (part.status().open()) {
                end(actor, part, kind, text);
                ended++;
            }
        }
        return ended;
    }

    /** Ends one open part. */
    void end(Actor actor, Assignment part, String kind, String text) {
        log.event(part.in(AssignmentStatus.valueOf(kind)), actor, kind, actor.fullName() + " " + text + ".");
        if (kind.equals("SUPERSEDED")) {
            workflow.superseded(part.id());
        } else {
            workflow.cancelled(part.id());
        }
    }
}
