package vn.dondoc.report;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dondoc.platform.ClockMoved;

/** When to look for periods that begin to collect: now and then, and when the demo's clock was moved. */
@Component
class ReportOpeningClock {

    private final ReportOpening opening;

    ReportOpeningClock(ReportOpening opening) {
        this.opening = opening;
    }

    /** A clock that stands still belongs to a test, which opens periods itself. */
    @EventListener
    void clockMoved(ClockMoved moved) {
        if (moved.ticking()) {
            opening.openDue();
        }
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT15M")
    void now() {
        opening.openDue();
    }
}
