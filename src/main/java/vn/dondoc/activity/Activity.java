package vn.dondoc.activity;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * One act.
 *
 * @param id unique and stable, for example {@code e120} of the history, {@code c7} of a comment
 * @param actorId who did it; null when the program acted by itself
 * @param actorName null as well then
 * @param onBehalfOf the absent person whose right was used
 * @param text a whole Vietnamese sentence that names who did what, with "(thay ...)" for a substitute
 * @param unitId the unit whose work it is
 * @param sourceLabel plan or directive of the task
 * @param content of the task
 * @param part which part of a unit's work, when it was split; else empty
 */
public record Activity(
        String id,
        Instant at,
        ActivityKind kind,
        @Nullable Long actorId,
        @Nullable String actorName,
        @Nullable String onBehalfOf,
        String text,
        long assignmentId,
        long taskId,
        long unitId,
        String unitName,
        String sourceLabel,
        String code,
        String content,
        String part) {}
