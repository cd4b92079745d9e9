package vn.dondoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.CreatedTasks;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.Takeover;
import vn.dondoc.task.Takeovers;
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
    private final Takeovers takeovers;
    private final Predecessors predecessors;
    private final MappedWork mappedWork;
    private final IssueInProgress inProgress;
    private final CurrentActor current;
    private final PlanLog log;
    private final Clock clock;

    PlanCallbacks(
            PlanStore plans,
            RowStore rows,
            CommentStore comments,
            AgencyCatalogues catalogues,
            TakenDeadlines taken,
            TaskCreation taskCreation,
            Takeovers takeovers,
            Predecessors predecessors,
            MappedWork mappedWork,
            IssueInProgress inProgress,
            CurrentActor current,
            PlanLog log,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.comments = comments;
        this.catalogues = catalogues;
        this.taken = taken;
        this.taskCreation = taskCreation;
        this.takeovers = takeovers;
        this.predecessors = predecessors;
        this.mappedWork = mappedWork;
        this.inProgress = inProgress;
        this.current = current;
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
        List<StoredRow> stored = rows.rows(planId);
        List<NewTask> tasks = new TasksOfPlan(plan, catalogues.units(plan.agencyId()), taken.ofPlan(planId)).of(stored);
        Optional<MappedWork.Orders> orders = predecessors.of(plan).map(old -> {
            plans.lock(old.id());
            return mappedWork.orders(plan, old);
        });
        Takeover takeover =
                orders.map(work -> takeovers.of(plan.agencyId(), work.moves())).orElse(Takeover.NONE);
        Actor actor = inProgress.actor().orElseGet(current::get);
        CreatedTasks created = taskCreation.create(actor, LocalDate.now(clock), tasks, takeover, inProgress.progress());
        inProgress.created(created);
        orders.ifPresent(work -> inProgress.afterwards(() -> endOld(actor, plan, work, takeover, RowCodes.of(stored))));
        log.plan(
                planId,
                null,
                "TASKS_STARTED",
                "Giao %d nhiệm vụ thành %d phần việc".formatted(created.tasks(), created.assignments()));
    }

    /** Everything that ran in the old plan goes on here or ends, in the transaction that starts the new tasks. */
    private int endOld(Actor actor, PlanData plan, MappedWork.Orders work, Takeover takeover, Map<Long, String> codes) {
        String label = PlanNumber.sourceLabel(plan.number());
        int ended = takeovers.finish(actor, takeover, label, codes);
        for (Map.Entry<Long, String> dropped : work.dropped().entrySet()) {
            ended += takeovers.drop(actor, dropped.getKey(), label, dropped.getValue());
        }
        if (!work.moves().isEmpty() || !work.dropped().isEmpty()) {
            log.plan(
                    plan.id(),
                    null,
                    "TASKS_MOVED",
                    "Chuyển %d nhiệm vụ của kế hoạch cũ, kết thúc %d nhiệm vụ"
                            .formatted(work.moves().size(), work.dropped().size()));
        }
        return ended;
    }
}
