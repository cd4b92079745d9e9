package vn.dondoc.task;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * One dated event of an assignment.
 *
 * @param assignmentId where it happened: here, or in what this assignment carries on
 * @param actorName who, as named today, with the absent person in brackets; null for the program itself
 * @param onBehalfOf name of the absent person whose right was used, null when it was the own one
 * @param kind machine word, for example {@code RECEIVED}
 * @param status state after the event
 * @param text a whole Vietnamese sentence that names who did what
 */
public record HistoryEntry(
        long assignmentId,
        Instant at,
        @Nullable String actorName,
        @Nullable String onBehalfOf,
        String kind,
        AssignmentStatus status,
        String text) {}
