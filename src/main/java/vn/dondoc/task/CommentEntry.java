package vn.dondoc.task;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.document.Attachment;

/**
 * What a person said about an assignment, or about one that it carries on.
 *
 * @param assignmentId where it was said
 * @param text with each mention as {@code @username}; empty once removed
 * @param editedAt when the wording was last changed
 * @param removed whether its author took it back
 * @param mentions the people mentioned
 * @param own whether the viewer said it and may change or remove it
 */
public record CommentEntry(
        long id,
        long assignmentId,
        long personId,
        String personName,
        Instant at,
        String text,
        @Nullable Instant editedAt,
        boolean removed,
        List<Mention> mentions,
        List<Attachment> files,
        boolean own) {

    /** A person mentioned with {@code @username}. */
    public record Mention(long personId, String username, String fullName) {}
}
