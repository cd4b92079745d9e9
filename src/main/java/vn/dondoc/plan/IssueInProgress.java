package vn.dondoc.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Actor;
import vn.dondoc.task.CreatedTasks;

/**
 * Carries the issuing person and the listener to the place where tasks are created, and the count back: between the two lies the process,
 * which keeps ids only. Bound to the thread, as the transaction is.
 */
@Component
class IssueInProgress {

    private static final class Slot {
        private final Actor actor;
        private final IntConsumer progress;
        private CreatedTasks created = new CreatedTasks(List.of(), 0);

        private Slot(Actor actor, IntConsumer progress) {
            this.actor = actor;
            this.progress = progress;
        }
    }

    private final ThreadLocal<Slot> current = new ThreadLocal<>();

    /** Does the work and tells what was created in it. */
    CreatedTasks run(Actor actor, IntConsumer progress, Runnable work) {
        Slot slot = new Slot(actor, progress);
        current.set(slot);
        try {
            work.run();
            return slot.created;
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
}
