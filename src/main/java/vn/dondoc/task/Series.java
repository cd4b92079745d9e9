package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * One row of table {@code task_series}: a unit that gets the occurrences of a recurring deadline.
 *
 * @param deadlineId the second deadline; null = the task's own
 * @param occurrence number of the unit's latest occurrence
 * @param openedTo every period that began by this day has been opened
 */
record Series(
        long id,
        long taskId,
        @Nullable Long deadlineId,
        long unitId,
        int occurrence,
        LocalDate openedTo,
        @Nullable LocalDate nextOpensOn,
        @Nullable LocalDate nextDueOn) {

    Series reached(int lastOccurrence, SeriesRule.Reached reached) {
        return new Series(
                id, taskId, deadlineId, unitId, lastOccurrence, reached.openedTo(), reached.opensOn(), reached.dueOn());
    }
}
