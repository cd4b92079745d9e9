package vn.dondoc.task;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * One dated event of an assignment.
 *
 * @param actorName who, as named today; null for the program itself
 * @param kind machine word, for example {@code RECEIVED}
 * @param status state after the event
 * @param text a whole Vietnamese sentence that names who did what
 */
public record HistoryEntry(Instant at, @Nullable String actorName, String kind, AssignmentStatus status, String text) {}
