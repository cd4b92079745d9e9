package vn.dondoc.notification;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * Whether a person has a calendar feed. The secret address itself is shown once, when it is made.
 *
 * @param createdAt since when the present address holds
 * @param usedAt when a calendar last asked, to the hour
 */
public record FeedState(
        boolean on, @Nullable Instant createdAt, @Nullable Instant usedAt) {}
