package vn.dondoc.task;

import java.util.List;

/**
 * Somebody said something about an assignment. Published inside the transaction.
 *
 * @param mentionedIds people named with {@code @username}, all of whom may see the assignment
 * @param involvedIds others who already talk about it, its officer and the heads of its unit; without the author and
 *     without those mentioned
 */
public record CommentAdded(
        long agencyId,
        long assignmentId,
        long commentId,
        long authorId,
        String authorName,
        String text,
        List<Long> mentionedIds,
        List<Long> involvedIds) {

    /** Takes unmodifiable copies. */
    public CommentAdded {
        mentionedIds = List.copyOf(mentionedIds);
        involvedIds = List.copyOf(involvedIds);
    }
}
