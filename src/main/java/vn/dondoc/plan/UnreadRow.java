package vn.dondoc.plan;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * Something in the document that the reader could not place.
 *
 * @param place where it stands
 * @param text what is written there, and why it was not understood
 * @param resolution what a person decided; null: still open
 * @param resolvedBy name
 */
public record UnreadRow(
        long id,
        String place,
        String text,
        @Nullable String resolution,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {}
