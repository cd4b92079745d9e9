package vn.dondoc.task;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What planning of notices needs of the process engine. Each method joins the caller's transaction. */
public interface NoticeTimers {

    /** Moves the timers of many assignments; empty = nothing to tell. Those that stand right are left alone. */
    void moved(Map<Long, Optional<Instant>> moments);

    /**
     * Has {@link NoticePlanning#plan} called for all open work of an agency, in the background once this transaction is
     * committed; goes on after a restart where it stopped.
     */
    void planAnew(long agencyId);
}
