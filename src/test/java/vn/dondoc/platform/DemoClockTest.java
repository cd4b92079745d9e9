package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final Instant REAL = Instant.parse("2024-07-01T00:00:00Z");
    private static final Instant SHOWN = Instant.parse("2024-03-19T01:00:00Z");

    private final List<ClockMoved> told = new ArrayList<>();
    private final AtomicReference<Duration> kept = new AtomicReference<>(Duration.between(REAL, SHOWN));
    private final DemoClock clock = clockAt(REAL);

    @Test
    void showsItsOwnTimeInVietnam() {
        assertThat(clock.instant()).isEqualTo(SHOWN);
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(clock.withZone(ZoneId.of("UTC")).instant()).isEqualTo(SHOWN);
    }

    @Test
    void goesForwardAndTellsSo() {
        Instant later = SHOWN.plus(Duration.ofDays(30));
        clock.moveTo(later);
        assertThat(clock.instant()).isEqualTo(later);
        assertThat(told).containsExactly(new ClockMoved(later, true));
    }

    @Test
    void neverGoesBack() {
        assertThatThrownBy(() -> clock.moveTo(SHOWN.minusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.moveTo(SHOWN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(SHOWN);
        assertThat(told).isEmpty();
    }

    @Test
    void aRestartAnHourLaterShowsAnHourLater() {
        clock.moveTo(SHOWN.plus(Duration.ofDays(1)));
        assertThat(clockAt(REAL.plusSeconds(3600)).instant())
                .isEqualTo(SHOWN.plus(Duration.ofDays(1)).plusSeconds(3600));
    }

    private DemoClock clockAt(Instant real) {
        return new DemoClock(Clock.fixed(real, ZoneId.of("Asia/Ho_Chi_Minh")), kept.get(), kept::set, told::add);
    }
}
