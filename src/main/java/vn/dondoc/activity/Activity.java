package vn.dondoc.activity;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * One act.
 *
 * @param id unique and stable, for example {@code e120} of the history of work, {@code c7} of a comment
 * @param actorId who did it; null when the program acted by itself
 * @param actorName null as well then
 * @param onBehalfOf the absent person whose right was used
 * @param text a whole Vietnamese sentence that names who did what, with "(thay ...)" for a substitute
 * @param subjectId of what it is about, among its kind
 * @param link address of its page within the product
 * @param assignmentId the piece of work; null for what is about something else
 * @param taskId null as well then
 * @param unitId the unit whose work it is, where it is one unit's
 * @param unitName the unit or the body outside, may be empty
 * @param sourceLabel plan or directive of the task; of the others their number
 * @param content of the task; of the others what they are called
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
        ActivitySubject subject,
        long subjectId,
        String link,
        @Nullable Long assignmentId,
        @Nullable Long taskId,
        @Nullable Long unitId,
        String unitName,
        String sourceLabel,
        String code,
        String content,
        String part) {}
