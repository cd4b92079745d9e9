package vn.dondoc.document;

import java.time.Instant;

/**
 * What is known about a stored file.
 *
 * @param fileName as uploaded, made safe for every file system
 * @param contentType found by looking at the content, never the sender's claim
 * @param size bytes
 * @param sha256 of the content, hexadecimal, lower case
 * @param uploadedBy person id
 */
public record Attachment(
        long id, String fileName, String contentType, long size, String sha256, long uploadedBy, Instant uploadedAt) {}
