package vn.dondoc.operation;

import java.time.Instant;
import java.util.Optional;

/** What letting time pass needs of the process engine. */
public interface DueWork {

    /** Stops the engine from doing due work by itself, on this node. */
    void pause();

    /** Lets it go on. */
    void resume();

    /** The earliest moment up to {@code until} for which work waits; work without a moment waits for the present one. */
    Optional<Instant> next(Instant until);

    /**
     * Does the work that waits for that moment or an earlier one, in order of time, each in a transaction of its own.
     * Failed work is tried again later like any other.
     */
    Ran run(Instant moment);

    /**
     * What was done.
     *
     * @param done pieces of work that succeeded
     * @param failed tries that failed
     */
    record Ran(int done, int failed) {}
}
