package vn.dondoc.indicator;

import java.util.List;
import vn.dondoc.reporting.ReportingWindow;

/**
 * The statistics appendix of a period.
 *
 * @param versionId the version of the template
 * @param lines the printed rows in the order of the form
 */
public record IndicatorSheet(long versionId, ReportingWindow window, List<IndicatorLine> lines) {

    /** Takes an unmodifiable copy. */
    public IndicatorSheet {
        lines = List.copyOf(lines);
    }
}
