package vn.dondoc.plan;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A decision about a task of the replaced plan.
 *
 * @param taskId task of the old plan
 * @param rowId row of the new plan; null for {@link MappingDecision#ENDED}
 * @param keepDone units that are done with it need not do it again
 * @param suggested likeness in percent when a suggestion was confirmed, else null
 * @param undoneBy who took it back, or null: it holds
 */
public record MappingEntry(
        long id,
        long taskId,
        @Nullable Long rowId,
        MappingDecision decision,
        boolean keepDone,
        String reason,
        @Nullable Integer suggested,
        String decidedBy,
        Instant decidedAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {}
