package vn.dondoc.audit;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * One change.
 *
 * @param actorName who did it, as the name was then; {@code Hệ thống} when nobody was logged in
 * @param subjectId id of the unit, person or agency, if it is one
 * @param text what was done, a Vietnamese sentence with old and new values
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable Long actorId,
        String actorName,
        AuditSubject subject,
        @Nullable Long subjectId,
        String text) {}
