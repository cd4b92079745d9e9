package vn.dondoc.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * The clock of the demo: real time moved by an offset, which a person may make larger, never smaller.
 *
 * <p>Exists in the profile {@code demo} only. Thread-safe.
 */
public final class DemoClock extends Clock {

    private final Clock real;
    private final Consumer<Duration> keep;
    private final Consumer<ClockMoved> tell;
    private volatile Duration offset;

    /**
     * @param real real time, with the zone to show
     * @param offset what to add to real time
     * @param keep stores a new offset, called before anybody sees the new time
     * @param tell tells the rest of the program
     */
    DemoClock(Clock real, Duration offset, Consumer<Duration> keep, Consumer<ClockMoved> tell) {
        this.real = real;
        this.offset = offset;
        this.keep = keep;
        this.tell = tell;
    }

    /**
     * Moves the clock to a later moment; it goes on ticking from there.
     *
     * @throws IllegalArgumentException when the moment is not later than now; the message is for the user
     */
    public synchronized void moveTo(Instant moment) {
        if (!moment.isAfter(instant())) {
            throw new IllegalArgumentException("Đồng hồ bản dùng thử chỉ chỉnh tới, không chỉnh lùi.");
        }
        Duration wanted = Duration.between(real.instant(), moment);
        keep.accept(wanted);
        offset = wanted;
        tell.accept(new ClockMoved(instant(), true));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        DemoClock self = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return self.withZone(other);
            }

            @Override
            public Instant instant() {
                return self.instant();
            }
        };
    }
}
