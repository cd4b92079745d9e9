package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A result with its evidence: a document with number and date, or files, or a link.
 *
 * @param documentNumber for example {@code 412/TTr-STP}, or empty
 * @param documentDate date of the document; decides lateness (domain.md decision 9)
 * @param summary what was achieved, may be empty
 * @param link {@code http} or {@code https} address, or empty
 * @param attachmentIds files that the same person has just uploaded
 * @param documents further documents; they do not decide lateness
 */
public record ResultDraft(
        String documentNumber,
        @Nullable LocalDate documentDate,
        String summary,
        String link,
        List<Long> attachmentIds,
        List<DocumentReference> documents) {

    /** Takes unmodifiable copies. */
    public ResultDraft {
        attachmentIds = List.copyOf(attachmentIds);
        documents = List.copyOf(documents);
    }

    /** A result without further documents. */
    public ResultDraft(
            String documentNumber,
            @Nullable LocalDate documentDate,
            String summary,
            String link,
            List<Long> attachmentIds) {
        this(documentNumber, documentDate, summary, link, attachmentIds, List.of());
    }
}
