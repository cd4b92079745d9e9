package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * One occurrence of a recurring deadline of a task.
 *
 * @param deadlineId the second deadline; null = the task's own
 * @param series the words of the deadline that it belongs to
 * @param label the period, for example {@code Tháng 4/2024}
 * @param opensOn first day of the period
 * @param due due date at the very beginning
 * @param coming it is still to be opened
 * @param parts what the units got of it
 */
public record OccurrenceLine(
        @Nullable Long deadlineId,
        String series,
        String label,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate due,
        boolean coming,
        List<TaskPart> parts) {

    /** Takes an unmodifiable copy. */
    public OccurrenceLine {
        parts = List.copyOf(parts);
    }
}
