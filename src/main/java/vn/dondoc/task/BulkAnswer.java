package vn.dondoc.task;

import java.util.List;

/**
 * What became of a {@link BulkOrder}: each assignment was done whole or left as it was.
 *
 * @param succeeded ids, in the order asked
 * @param failed the others
 */
public record BulkAnswer(List<Long> succeeded, List<Failure> failed) {

    /**
     * An assignment that was left as it was.
     *
     * @param label which one, in words
     * @param reason what to mend, in Vietnamese
     */
    public record Failure(long id, String label, String reason) {}

    /** Takes unmodifiable copies. */
    public BulkAnswer {
        succeeded = List.copyOf(succeeded);
        failed = List.copyOf(failed);
    }
}
