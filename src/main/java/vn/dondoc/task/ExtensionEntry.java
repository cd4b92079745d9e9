package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.document.Attachment;

/**
 * A request for a later due date, from asking to decision (domain.md decision 6).
 *
 * @param assignmentId which assignment's due date
 * @param presentDue due date when it was asked
 * @param late asked after that date
 * @param beyondYear the asked date lies after the plan's year
 * @param outside the People's Committee decides, the Office records its document
 * @param grantedDue the new due date, once granted
 * @param version to hand back with opinion, decision or withdrawal
 */
public record ExtensionEntry(
        long id,
        long assignmentId,
        String askedByName,
        Instant askedAt,
        LocalDate presentDue,
        LocalDate askedDue,
        boolean late,
        boolean beyondYear,
        boolean outside,
        String reason,
        @Nullable Opinion opinion,
        String opinionText,
        @Nullable String opinionByName,
        @Nullable Instant opinionAt,
        RequestState state,
        @Nullable LocalDate grantedDue,
        String decisionText,
        String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable Attachment file,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        int version) {}
