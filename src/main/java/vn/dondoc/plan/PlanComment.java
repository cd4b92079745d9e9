package vn.dondoc.plan;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A comment on a draft.
 *
 * @param unitName the unit that speaks, null: the leadership
 * @param rowId the row it is about, null: the whole draft
 * @param answer what the Office answered, or null
 */
public record PlanComment(
        long id,
        @Nullable Long unitId,
        @Nullable String unitName,
        @Nullable Long rowId,
        String personName,
        boolean agrees,
        String text,
        Instant createdAt,
        @Nullable String answer) {}
