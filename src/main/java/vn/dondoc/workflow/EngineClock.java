package vn.dondoc.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import vn.dondoc.platform.ClockMoved;

/** Keeps the engine's clock, which its timers and its history use, at the program's time. */
class EngineClock {

    private static final Duration SAME = Duration.ofSeconds(1);

    private final Clock clock;
    private final ObjectProvider<ProcessEngine> engine;

    EngineClock(Clock clock, ObjectProvider<ProcessEngine> engine) {
        this.clock = clock;
        this.engine = engine;
    }

    /** Called before the engine exists; a program that runs at real time leaves the engine alone. */
    void start() {
        Instant now = clock.instant();
        if (Duration.between(realTime(), now).abs().compareTo(SAME) > 0) {
            follow(new ClockMoved(now, true));
        } else {
            ClockUtil.reset();
        }
    }

    /** Takes over the time that the program's clock was set to; timers that fell due meanwhile fire at once. */
    @EventListener
    void clockMoved(ClockMoved moved) {
        follow(moved);
        // an idle executor would look for due timers only after a minute
        if (engine.getObject().getProcessEngineConfiguration() instanceof ProcessEngineConfigurationImpl configuration
                && configuration.getJobExecutor() != null
                && configuration.getJobExecutor().isActive()) {
            configuration.getJobExecutor().jobWasAdded();
        }
    }

    private static void follow(ClockMoved moved) {
        if (moved.ticking()) {
            ClockUtil.offset(Duration.between(realTime(), moved.now()).toMillis());
        } else {
            ClockUtil.setCurrentTime(Date.from(moved.now()));
        }
    }

    private static Instant realTime() {
        // real time on purpose: the engine adds the offset to it
        return Clock.systemUTC().instant();
    }
}
