package vn.dondoc.plan;

import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.dondoc.task.CreatedTasks;

/**
 * Carries the listener to the place where tasks are created, and the count back: between the two lies the process,
 * which keeps ids only. Bound to the thread, as the transaction is.
 */
@Component
class IssueInProgress {

    private static final class Slot {
        private final IntConsumer progress;
        private CreatedTasks created = new CreatedTasks(0, 0);

        private Slot(IntConsumer progress) {
            this.progress = progress;
        }
    }

    private final ThreadLocal<Slot> current = new ThreadLocal<>();

    /** Does the work and tells what was created in it. */
    CreatedTasks run(IntConsumer progress, Runnable work) {
        Slot slot = new Slot(progress);
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

    void created(CreatedTasks created) {
        Slot slot = current.get();
        if (slot != null) {
            slot.created = created;
        }
    }
}
