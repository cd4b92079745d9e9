package vn.dondoc.notification;

/**
 * A finished document.
 *
 * @param fileName ASCII, for saving
 */
public record LetterFile(String fileName, String contentType, byte[] content) {}
