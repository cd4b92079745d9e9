package vn.dondoc.reporting;

/**
 * A file to save.
 *
 * @param fileName with its ending
 * @param contentType MIME type
 */
public record ExportedFile(String fileName, String contentType, byte[] content) {}
