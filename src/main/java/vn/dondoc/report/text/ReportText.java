package vn.dondoc.report.text;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * The text of a report.
 *
 * @param outlineVersion the version of the outline that it follows; 0 = not compiled yet
 * @param newestOutline the version that compiling anew could follow
 * @param compiledAt null = not compiled yet
 * @param writable whether the acting person may write now
 */
public record ReportText(
        long reportId,
        int outlineVersion,
        int newestOutline,
        @Nullable LocalDateTime compiledAt,
        String compiledBy,
        boolean writable,
        List<ReportSection> sections) {

    /** Whether there is anything to read. */
    public boolean compiled() {
        return compiledAt != null;
    }
}
