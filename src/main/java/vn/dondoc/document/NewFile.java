package vn.dondoc.document;

/**
 * A file that somebody sends.
 *
 * @param fileName as the sender calls it
 */
public record NewFile(String fileName, byte[] content) {}
