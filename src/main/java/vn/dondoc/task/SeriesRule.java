package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.Recurrence;

/**
 * A recurring deadline of a task: the task's own, or a second one.
 *
 * @param deadlineId the second deadline; null = the task's own
 * @param points days inside the recurrence as the tables keep them
 * @param year the plan's year; occurrences due outside of it are none
 */
record SeriesRule(long agencyId, @Nullable Long deadlineId, Recurrence recurrence, String points, int year) {

    /**
     * How far a unit has got.
     *
     * @param openedTo every period that began by this day has been opened
     * @param coming what is still to come, by the first day of its period
     */
    record Reached(LocalDate openedTo, List<vn.dondoc.deadline.Occurrence> coming) {

        /** First day of the next period. */
        @Nullable
        LocalDate opensOn() {
            return coming.isEmpty() ? null : coming.get(0).windowStart();
        }

        /** Earliest due date still to come; another one than that of the next period where periods overlap. */
        @Nullable
        LocalDate dueOn() {
            return coming.stream()
                    .map(vn.dondoc.deadline.Occurrence::due)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }
    }
}
