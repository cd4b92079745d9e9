package vn.dondoc.task;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * Somebody must be told about a deadline. Published inside the transaction that remembers that it was told.
 *
 * @param officerId the named officer, whether told or not
 * @param kind of the most serious milestone, when several are told together
 * @param dueOn the due date; for {@link NoticeKind#REPORT} the day by which the unit reports
 * @param text a whole Vietnamese sentence
 * @param recipients who is told, seen from the work
 * @param key the same for the same notice, ASCII, at most 60 characters
 */
public record DeadlineNotice(
        long agencyId,
        long assignmentId,
        long taskId,
        long unitId,
        @Nullable Long officerId,
        NoticeKind kind,
        LocalDate dueOn,
        String text,
        Set<NoticeRecipient> recipients,
        String key) {

    /** Takes an unmodifiable copy. */
    public DeadlineNotice {
        recipients = Set.copyOf(recipients);
    }
}
