package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.platform.ClockMoved;

class EngineClockTest extends DatabaseTest {

    @Autowired
    EngineClock engineClock;

    @Test
    void theEngineFollowsTheProgramsTime() {
        clock.setTo(LocalDateTime.of(2024, 6, 30, 23, 59));
        assertThat(ClockUtil.getCurrentTime()).isEqualTo(Date.from(clock.instant()));
    }

    @Test
    void aTickingClockGoesOnTicking() {
        engineClock.clockMoved(new ClockMoved(clock.instant(), true));
        Duration ahead =
                Duration.between(clock.instant(), ClockUtil.getCurrentTime().toInstant());
        assertThat(ahead).isBetween(Duration.ZERO.minusMillis(1), Duration.ofSeconds(30));
    }

    @AfterEach
    void standStillAgain() {
        clock.reset();
    }
}
