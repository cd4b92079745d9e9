package vn.dondoc.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;

/**
 * Lets time pass on a clock that can be moved: through every moment for which work waits, so that a reminder of 5 June
 * carries 5 June and not the day that somebody jumps to.
 */
class PassingTime {

    /** A year and a little: further would be a slip of the hand. */
    private static final Duration FURTHEST = Duration.ofDays(400);

    private final Clock clock;
    private final Consumer<Instant> mover;
    private final DueWork work;
    private final DayCounts counts;
    private final CurrentActor current;
    private final AtomicBoolean passing = new AtomicBoolean();

    /** @param mover sets the clock to a later moment */
    PassingTime(Clock clock, Consumer<Instant> mover, DueWork work, DayCounts counts, CurrentActor current) {
        this.clock = clock;
        this.mover = mover;
        this.work = work;
        this.counts = counts;
        this.current = current;
    }

    /** Whether the acting person may let time pass. */
    boolean may() {
        return current.find().filter(PassingTime::may).isPresent();
    }

    TimePassed until(Instant target, TimeProgress progress) {
        Actor actor = current.get();
        if (!may(actor)) {
            throw new ForbiddenException("Chỉ quản trị được chỉnh đồng hồ của bản dùng thử.");
        }
        Instant from = clock.instant();
        if (!target.isAfter(from)) {
            throw new InvalidInputException("to", "Đồng hồ bản dùng thử chỉ chỉnh tới, không chỉnh lùi.");
        }
        if (Duration.between(from, target).compareTo(FURTHEST) > 0) {
            throw new InvalidInputException("to", "Mỗi lần chỉnh tới nhiều nhất %d ngày.".formatted(FURTHEST.toDays()));
        }
        if (!passing.compareAndSet(false, true)) {
            throw new NotPossibleException("Đồng hồ đang được chỉnh; hãy đợi cho xong.");
        }
        try {
            work.pause();
            int failed = pass(from, target, progress);
            return new TimePassed(
                    from, clock.instant(), failed, counts.between(actor.agencyId(), from, clock.instant()));
        } finally {
            work.resume();
            passing.set(false);
        }
    }

    private int pass(Instant from, Instant target, TimeProgress progress) {
        long total = Math.max(1, days(from, target));
        int failed = 0;
        for (Optional<Instant> next = work.next(target); next.isPresent(); next = work.next(target)) {
            moveTo(next.get());
            failed += work.run(next.get()).failed();
            progress.at(Math.min(total, days(from, clock.instant())), total);
        }
        moveTo(target);
        progress.at(total, total);
        return failed;
    }

    private void moveTo(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            mover.accept(moment);
        }
    }

    private static long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(
                from.atZone(Vietnamese.ZONE).toLocalDate(),
                to.atZone(Vietnamese.ZONE).toLocalDate());
    }

    private static boolean may(Actor actor) {
        return actor.has(Role.ADMIN) || actor.has(Role.SYSTEM_ADMIN);
    }
}
