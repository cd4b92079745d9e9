package vn.dondoc.notification;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * One line of a person's notifications.
 *
 * @param about what the subject is called today: place and words of the task, or title of the plan; may be empty
 * @param link address in the program without leading slash; empty when there is nothing to open
 * @param readAt when it was read, or null
 */
public record NotificationItem(
        long id,
        Instant at,
        NoticeReason reason,
        SubjectType subjectType,
        @Nullable Long subjectId,
        String text,
        String about,
        String link,
        @Nullable Instant readAt) {

    /** Whether it was read. */
    public boolean read() {
        return readAt != null;
    }
}
