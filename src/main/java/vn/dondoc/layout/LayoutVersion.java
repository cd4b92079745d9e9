package vn.dondoc.layout;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A layout that an agency uses or used.
 *
 * @param version from 1; 0 is the default that holds before anything was changed
 * @param fileName as uploaded; null for the default layout
 * @param size in bytes; 0 for the default layout
 * @param restoredFrom the version that was taken up again, or null; 0 for the default layout
 * @param changedBy name; null for version 0
 * @param changedAt null for version 0
 * @param current whether documents are written with it now
 */
public record LayoutVersion(
        int version,
        @Nullable String fileName,
        long size,
        @Nullable Integer restoredFrom,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        boolean current) {

    /** Whether it is the program's own layout. */
    public boolean standard() {
        return fileName == null;
    }
}
