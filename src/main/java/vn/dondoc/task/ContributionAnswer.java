package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.document.Attachment;

/**
 * What a cooperating unit gave at one time.
 *
 * @param seq from 1, one more after each time it was sent back
 * @param verdict PENDING until the lead has looked at it
 * @param reason why it was sent back, or empty
 */
public record ContributionAnswer(
        long id,
        int seq,
        String text,
        String documentNumber,
        @Nullable LocalDate documentDate,
        String givenByName,
        Instant givenAt,
        Verdict verdict,
        String reason,
        List<Attachment> files) {}
