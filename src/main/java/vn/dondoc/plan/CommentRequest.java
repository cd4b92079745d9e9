package vn.dondoc.plan;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A unit that was asked for its opinion.
 *
 * @param answeredAt when it answered; null: not yet, or the term passed without an answer
 */
public record CommentRequest(
        long unitId,
        String unitName,
        Instant askedAt,
        @Nullable Instant answeredAt) {}
