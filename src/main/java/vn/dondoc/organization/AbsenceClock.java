package vn.dondoc.organization;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dondoc.platform.ClockMoved;

/** When to look for absences that have begun: now and then, and when the clock was moved. */
@Component
class AbsenceClock {

    private final AbsenceStarts starts;

    AbsenceClock(AbsenceStarts starts) {
        this.starts = starts;
    }

    @EventListener
    void clockMoved(ClockMoved moved) {
        starts.announce();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void now() {
        starts.announce();
    }

    /** Off together with the engine's timers, where a test moves time itself. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
    static class Schedule {}
}
