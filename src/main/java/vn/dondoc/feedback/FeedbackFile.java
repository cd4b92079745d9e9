package vn.dondoc.feedback;

/** A file of a feedback. */
public record FeedbackFile(long id, FilePart part, String fileName, String contentType, long size) {}
