package vn.dondoc.task;

import java.util.List;

/**
 * What became of a step that was taken on many things at once.
 *
 * @param done ids of those that worked
 * @param failures the others, each with what to mend
 */
public record BulkOutcome(List<Long> done, List<Failure> failures) {

    /** One that did not work. */
    public record Failure(long id, String message) {}

    /** Takes unmodifiable copies. */
    public BulkOutcome {
        done = List.copyOf(done);
        failures = List.copyOf(failures);
    }
}
