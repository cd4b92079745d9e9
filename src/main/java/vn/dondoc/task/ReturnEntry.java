package vn.dondoc.task;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A unit's request to give work back.
 *
 * @param state GRANTED when another unit got the work
 * @param answer what the leadership said, or empty
 */
public record ReturnEntry(
        long id,
        String reason,
        String askedByName,
        Instant askedAt,
        RequestState state,
        String answer,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {}
