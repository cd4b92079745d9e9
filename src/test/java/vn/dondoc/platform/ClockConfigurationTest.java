package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;

class ClockConfigurationTest extends DatabaseTest {

    private static final LocalDateTime EARLY = LocalDateTime.parse("2024-01-10T08:00");
    private static final LocalDateTime STORY = LocalDateTime.parse("2024-01-22T08:00");
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @Autowired
    Settings settings;

    private final List<Object> told = new ArrayList<>();

    @Test
    void theDemoBeginsAtTheConfiguredTime() {
        assertThat(LocalDateTime.now(demo("2024-01-10T08:00"))).isBetween(EARLY, EARLY.plus(A_WHILE));
    }

    @Test
    void aLaterStartLeavesTimeForTheStory() {
        assertThat(LocalDateTime.now(demo("2024-03-19T08:00"))).isBetween(STORY, STORY.plus(A_WHILE));
    }

    @Test
    void aRestartGoesOnWhereTheClockWasMovedTo() {
        Instant moved = Instant.parse("2024-07-01T01:00:00Z");
        demo("2024-03-19T08:00").moveTo(moved);
        assertThat(demo("2024-03-19T08:00").instant()).isBetween(moved, moved.plus(A_WHILE));
        assertThat(told).hasSize(1).first().isInstanceOf(ClockMoved.class);
    }

    @Test
    void aStartThatIsNoTimeIsToldWithAnExample() {
        assertThatThrownBy(() -> demo("19/3/2024"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("DONDOC_CLOCK_START")
                .hasMessageContaining("2024-03-19T08:00");
    }

    private DemoClock demo(String start) {
        return new ClockConfiguration().demoClock(start, settings, told::add);
    }
}
