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
 * @param documents further documents; they do not decide lateness
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
        List<Attachment> files,
        List<DocumentReference> documents) {

    /**
     * Which version of a file this result holds: files of one name are versions of one another, numbered by the
     * results that brought them.
     *
     * @param all every result of the work
     * @return from 1
     */
    public int versionOf(Attachment file, List<ResultEntry> all) {
        return 1
                + (int) all.stream()
                        .filter(other -> other.submittedAt().isBefore(submittedAt))
                        .flatMap(other -> other.files().stream())
                        .filter(other -> other.fileName().equalsIgnoreCase(file.fileName()))
                        .count();
    }
}
