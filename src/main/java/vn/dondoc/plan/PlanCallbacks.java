package vn.dondoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.task.CreatedTasks;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskCreation;

/** Does what the process asks for. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PlanCallbacks implements PlanSteps {

    private final PlanStore plans;
    private final RowStore rows;
    private final CommentStore comments;
    private final AgencyCatalogues catalogues;
    private final TakenDeadlines taken;
    private final TaskCreation taskCreation;
    private final IssueInProgress inProgress;
    private final PlanLog log;
    private final Clock clock;

    PlanCallbacks(
            PlanStore plans,
            RowStore rows,
            CommentStore comments,
            AgencyCatalogues catalogues,
            TakenDeadlines taken,
            TaskCreation taskCreation,
            IssueInProgress inProgress,
            PlanLog log,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.comments = comments;
        this.catalogues = catalogues;
        this.taken = taken;
        this.taskCreation = taskCreation;
        this.inProgress = inProgress;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<Long> askedUnits(long planId) {
        return comments.asked(planId);
    }

    @Override
    public void commentsClosed(long planId) {
        PlanData plan = plans.lock(planId);
        if (plan.status() != PlanStatus.COMMENTING) {
            throw new IllegalStateException(
                    "Plan " + planId + " is " + plan.status() + ", not in its round of comments");
        }
        plans.status(planId, PlanStatus.CONSOLIDATING);
        List<CommentRequest> requests = comments.requests(planId);
        long answered = requests.stream()
                .filter(request -> request.answeredAt() != null)
                .count();
        log.plan(
                planId,
                null,
                "COMMENTS_CLOSED",
                "Chốt ý kiến: %d trên %d phòng, đơn vị đã trả lời".formatted(answered, requests.size()));
    }

    @Override
    public void startTasks(long planId) {
        PlanData plan = plans.lock(planId);
        if (plan.status() != PlanStatus.ISSUED) {
            throw new IllegalStateException("Plan " + planId + " is " + plan.status() + ", not issued");
        }
        List<NewTask> tasks =
                new TasksOfPlan(plan, catalogues.units(plan.agencyId()), taken.ofPlan(planId)).of(rows.rows(planId));
        CreatedTasks created = inProgress
                .actor()
                .map(actor -> taskCreation.create(actor, LocalDate.now(clock), tasks, inProgress.progress()))
                .orElseGet(() -> taskCreation.create(plan.agencyId(), tasks, inProgress.progress()));
        inProgress.created(created);
        log.plan(
                planId,
                null,
                "TASKS_STARTED",
                "Giao %d nhiệm vụ thành %d phần việc".formatted(created.tasks(), created.assignments()));
    }
}
