package vn.dondoc.document;

/**
 * A file with its bytes.
 *
 * @param attachment name, type and size for the download
 * @param bytes the content, its hash checked
 */
public record AttachmentContent(Attachment attachment, byte[] bytes) {}
