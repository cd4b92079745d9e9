package vn.dondoc.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Actor;

/**
 * Moves the work of a replaced plan into the new one (domain.md section 7, Replacement): each open part ends as
 * superseded, the new part of the same unit carries it on. Whether the person may issue is the caller's to check.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Takeovers {

    private final Tasks tasks;
    private final TakeoverRows rows;
    private final CarriedState states;
    private final WholeTaskEnd ends;

    Takeovers(Tasks tasks, TakeoverRows rows, CarriedState states, WholeTaskEnd ends) {
        this.tasks = tasks;
        this.rows = rows;
        this.states = states;
        this.ends = ends;
    }

    /** Takes hold of the old tasks, so that nothing happens to them until the new ones are there. */
    public Takeover of(long agencyId, List<MovedTask> moves) {
        return new Takeover(moves.stream()
                .map(order -> old(agencyId, order))
                .filter(Objects::nonNull)
                .toList());
    }

    /**
     * After the new tasks are created: gives the new parts the state of the old ones and ends the old ones.
     *
     * @param actor who issues the new plan
     * @param successor short name of the new plan, {@code KH 56}
     * @param codes codes of the new plan's rows
     * @return parts of the old plan that ended
     */
    public int finish(Actor actor, Takeover takeover, String successor, Map<Long, String> codes) {
        takeover.opened().forEach((id, part) -> states.apply(actor, id, part));
        int ended = 0;
        for (Takeover.OldTask old : takeover.tasks()) {
            String where = old.order().rowIds().stream()
                    .map(row -> codes.getOrDefault(row, ""))
                    .collect(Collectors.joining(", "));
            ended += ends.superseded(
                    actor, old.task().id(), "chuyển sang nhiệm vụ %s của %s".formatted(where, successor));
        }
        rows.countedInNewPlan(actor.agencyId(), takeover.countedInNewPlan());
        return ended;
    }

    /**
     * Ends a task that the new plan drops.
     *
     * @return parts that ended
     */
    public int drop(Actor actor, long taskId, String successor, String reason) {
        return ends.superseded(actor, taskId, "kết thúc khi ban hành %s%s".formatted(successor, Steps.tail(reason)));
    }

    private Takeover.OldTask old(long agencyId, MovedTask order) {
        tasks.lock(order.taskId());
        List<Assignment> parts = rows.locked(order.taskId());
        boolean foreign = parts.stream().anyMatch(part -> part.agencyId() != agencyId);
        return foreign || rows.isStopped(order.taskId())
                ? null
                : new Takeover.OldTask(order, tasks.facts(order.taskId()), parts);
    }
}
