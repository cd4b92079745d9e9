package vn.dondoc.operation;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.platform.DemoClock;
import vn.dondoc.security.CurrentActor;

/** The clock of the demo, which an administrator moves forward to see deadlines act. No other profile has it. */
@Service
@Profile("demo")
public class DemoTime {

    private final DemoClock clock;
    private final PassingTime time;

    DemoTime(DemoClock clock, DueWork work, DayCounts counts, CurrentActor current) {
        this.clock = clock;
        this.time = new PassingTime(clock, this::move, work, counts, current);
    }

    /** What the clock shows. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether the acting person may move the clock. */
    public boolean mayMove() {
        return time.may();
    }

    /**
     * Lets time pass until a moment: everything due until then happens in order, each thing at its own moment.
     *
     * @throws ForbiddenException when the acting person is no administrator
     * @throws InvalidInputException when the moment is not later than now, or more than 400 days ahead
     * @throws NotPossibleException while somebody else moves the clock
     */
    public TimePassed moveTo(Instant moment, TimeProgress progress) {
        return time.until(moment, progress);
    }

    private void move(Instant moment) {
        try {
            clock.moveTo(moment);
        } catch (IllegalArgumentException passed) {
            // the clock ticks: it has reached the moment by itself in the meantime
        }
    }
}
