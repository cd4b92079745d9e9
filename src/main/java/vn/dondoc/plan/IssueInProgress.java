package vn.dondoc.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Actor;
import vn.dondoc.task.CreatedTasks;

/**
 * Carries the issuing person and the listener to the place where tasks are created, and the count back: between the two lies the process,
 * which keeps ids only. Bound to the thread, as the transaction is.
 */
@Component
class IssueInProgress {

    /**
     * What issuing did.
     *
     * @param moved parts of the replaced plan that ended
     */
    record Result(CreatedTasks created, int moved) {}

    private static final class Slot {
        private final Actor actor;
        private final IntConsumer progress;
        private CreatedTasks created = new CreatedTasks(List.of(), 0);
        private IntSupplier afterwards = () -> 0;

        private Slot(Actor actor, IntConsumer progress) {
            this.actor = actor;
            this.progress = progress;
        }
    }

    private final ThreadLocal<Slot> current = new ThreadLocal<>();

    /** Does the work and tells what was created in it. */
    Result run(Actor actor, IntConsumer progress, Runnable work) {
        Slot slot = new Slot(actor, progress);
        current.set(slot);
        try {
            work.run();
            return new Result(slot.created, slot.afterwards.getAsInt());
        } finally {
            current.remove();
        }
    }

    /** Who listens now; nobody outside {@link #run}. */
    IntConsumer progress() {
        Slot slot = current.get();
        return slot == null ? done -> {} : slot.progress;
    }

    /** Who issues now, perhaps on behalf of somebody; nobody outside {@link #run}. */
    Optional<Actor> actor() {
        return Optional.ofNullable(current.get()).map(slot -> slot.actor);
    }

    void created(CreatedTasks created) {
        Slot slot = current.get();
        if (slot != null) {
            slot.created = created;
        }
    }

    /**
     * Work on the instances that were just started. The engine begins them only when the step that starts them is over;
     * this runs right after it, in the same transaction.
     *
     * @param work tells how many parts of the replaced plan ended
     */
    void afterwards(IntSupplier work) {
        Slot slot = current.get();
        if (slot == null) {
            throw new IllegalStateException("A plan that replaces another is issued by a person only");
        }
        slot.afterwards = work;
    }
}
