package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * An event to be recorded.
 *
 * @param deadlineId the second deadline under which it falls; null = the task's own rule, or by hand
 * @param text what happened, for example {@code Quyết định 123/QĐ-BTP}
 * @param day when it happened (Asia/Ho_Chi_Minh)
 * @param due the due date, where no rule works it out
 * @param again it is another one than the event of the same day and words that is recorded already
 */
public record EventDraft(
        @Nullable Long deadlineId,
        String text,
        @Nullable LocalDate day,
        @Nullable LocalDate due,
        boolean again) {}
