package vn.dondoc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable;
import vn.dondoc.platform.ClockMoved;

/** A clock that stands still until a test moves it; the engine follows. */
public final class TestClock extends Clock {

    /** The morning on which plan 56/KH-STP was signed: where every test begins. */
    public static final LocalDateTime START = LocalDateTime.of(2024, 3, 19, 8, 0);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Nullable
    private final ApplicationEventPublisher events;

    private volatile Instant now = START.atZone(ZONE).toInstant();

    /** A clock that tells nobody, for tests without a context. */
    public TestClock() {
        this(null);
    }

    /** A clock that tells the program when it is moved. */
    public TestClock(@Nullable ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Back to {@link #START}. */
    public void reset() {
        setTo(START);
    }

    /** Sets local time in Vietnam. */
    public void setTo(LocalDateTime local) {
        now = local.atZone(ZONE).toInstant();
        if (events != null) {
            events.publishEvent(new ClockMoved(now, false));
        }
    }

    /** Sets the day, at eight in the morning. */
    public void setTo(LocalDate day) {
        setTo(day.atTime(8, 0));
    }

    /** Moves on by a while. */
    public void advance(Duration duration) {
        setTo(LocalDateTime.ofInstant(now.plus(duration), ZONE));
    }

    /** The day that the clock shows. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
