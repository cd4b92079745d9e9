package vn.dondoc.inspection;

import org.springframework.lang.Nullable;

/**
 * A file of an inspection.
 *
 * @param visitId the visit that it belongs to, if to one
 * @param findingId the finding that it proves, if one
 * @param size bytes
 */
public record InspectionFile(
        long id,
        @Nullable Long visitId,
        @Nullable Long findingId,
        FilePurpose purpose,
        long attachmentId,
        String fileName,
        String contentType,
        long size) {}
