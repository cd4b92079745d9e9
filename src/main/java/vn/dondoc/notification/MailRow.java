package vn.dondoc.notification;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A mail as the administrator sees it; what it says is nobody's business but the recipient's.
 *
 * @param person to whom
 * @param tries so far
 * @param nextTry when it is tried next, while it waits
 * @param lastError what the mail server said last; empty when nothing went wrong
 */
public record MailRow(
        long id,
        String person,
        String recipient,
        String subject,
        MailState state,
        int tries,
        Instant createdAt,
        Instant nextTry,
        @Nullable Instant sentAt,
        String lastError) {}
