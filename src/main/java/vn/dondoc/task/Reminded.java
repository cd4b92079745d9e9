package vn.dondoc.task;

import org.springframework.lang.Nullable;

/**
 * A person reminds others of a piece of work. Published inside the transaction that writes it down.
 *
 * @param officerId the named officer now
 * @param text a whole Vietnamese sentence
 */
public record Reminded(
        long agencyId,
        long assignmentId,
        long unitId,
        @Nullable Long officerId,
        long actorId,
        ReminderAudience audience,
        String text) {}
