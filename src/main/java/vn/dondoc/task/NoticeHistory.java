package vn.dondoc.task;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Reminders of a piece of work and notices that it is overdue.
 *
 * @param next when the program will tell somebody next; null when there is nothing to tell
 * @param entries what was told so far, latest first
 */
public record NoticeHistory(@Nullable Instant next, List<NoticeEntry> entries) {

    /** Takes an unmodifiable copy. */
    public NoticeHistory {
        entries = List.copyOf(entries);
    }
}
