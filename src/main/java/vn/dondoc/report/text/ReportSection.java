package vn.dondoc.report.text;

import java.time.LocalDateTime;
import org.springframework.lang.Nullable;

/**
 * A section of a report: a heading of its outline with the text below it, or a paragraph that stands alone.
 *
 * @param key of the outline's block
 * @param heading whether number and title are printed
 * @param title may hold fields
 * @param orphan no longer in the outline; kept because the Office had written in it, not printed
 * @param text with fields
 * @param freshText what compiling gives now, where that differs from what the Office edited; null = nothing new
 * @param edited the Office has changed what compiling gave
 * @param changedBy full name; empty = the compiler
 * @param version for detecting that somebody else saved meanwhile
 */
public record ReportSection(
        long id,
        String key,
        int position,
        int level,
        boolean heading,
        String number,
        String title,
        boolean orphan,
        String text,
        String compiledText,
        @Nullable String freshText,
        boolean edited,
        String changedBy,
        LocalDateTime changedAt,
        int version) {

    /** {@code II.}, {@code 6.1.} with the title; the title alone where there is no number. */
    public String name() {
        return number.isBlank() ? title : number + ". " + title;
    }
}
