package vn.dondoc.task;

/** An author has changed the wording of a comment, or taken it back. Published inside the transaction. */
public record CommentChanged(long agencyId, long assignmentId, long commentId) {}
