package vn.dondoc.target;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dondoc.platform.ClockMoved;

/** When to look for missing values: now and then, and when the demo's clock was moved. */
@Component
class MissingValuesClock {

    private final MissingValues missing;

    MissingValuesClock(MissingValues missing) {
        this.missing = missing;
    }

    /** A clock that stands still belongs to a test, which looks by itself. */
    @EventListener
    void clockMoved(ClockMoved moved) {
        if (moved.ticking()) {
            missing.look();
        }
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT15M")
    void now() {
        missing.look();
    }
}
