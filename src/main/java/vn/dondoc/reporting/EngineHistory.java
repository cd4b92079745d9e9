package vn.dondoc.reporting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;

/** What the process engine itself remembers, for the comparison with what is counted. */
public interface EngineHistory {

    /**
     * An instance.
     *
     * @param businessKey assignment id
     * @param endedAt null while it runs
     */
    record Instance(
            String instanceId, long businessKey, @Nullable Instant endedAt) {}

    /** Instances that ended in {@code [from, to)}, of all agencies. */
    List<Instance> ended(String processId, Instant from, Instant to);

    /** Instances, running or ended, of these business keys; the latest where a key has several. */
    List<Instance> of(String processId, Collection<Long> businessKeys);

    /** Business keys of all running instances, of all agencies. */
    Collection<Long> running(String processId);

    /** Days for which ended instances are kept; empty when they are never cleaned up. */
    Optional<Integer> keptDays(String processId);
}
