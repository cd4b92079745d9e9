package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.document.Attachment;

/**
 * A submitted result.
 *
 * @param seq from 1, one more after each rework
 */
public record ResultEntry(
        long id,
        int seq,
        String documentNumber,
        @Nullable LocalDate documentDate,
        String summary,
        String link,
        String submittedByName,
        Instant submittedAt,
        Verdict verdict,
        List<Attachment> files) {}
