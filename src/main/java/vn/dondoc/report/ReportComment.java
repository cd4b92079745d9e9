package vn.dondoc.report;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * What the leadership said about a place in the text.
 *
 * @param sectionCode code of the section, empty for the whole report
 * @param quote the words that it is about, may be empty
 * @param author full name
 * @param resolvedAt when the Office had dealt with it; null while it has not
 * @param answer what the Office answered, may be empty
 */
public record ReportComment(
        long id,
        String sectionCode,
        String quote,
        String text,
        String author,
        Instant at,
        @Nullable Instant resolvedAt,
        String answer) {

    /**
     * A comment to be made.
     *
     * @param quote words of the text, at most 1000 characters
     */
    public record Draft(String sectionCode, String quote, String text) {}
}
