package vn.dondoc.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.ReportingWindow;

/**
 * The rows of a period for entry.
 *
 * @param versionName of the form in force
 * @param unitId the unit whose rows these are; null = all
 * @param before the last period, and the same period of the year before, which are the same for years
 * @param shareDecimals decimals that percentages are printed with, a parameter of the agency
 */
public record EntrySheet(
        long versionId,
        String versionName,
        ReportingWindow window,
        @Nullable Long unitId,
        ReportingWindow before,
        ReportingWindow lastYear,
        int shareDecimals,
        List<EntryLine> lines) {

    /** Takes an unmodifiable copy. */
    public EntrySheet {
        lines = List.copyOf(lines);
    }

    /** A row. */
    public Optional<EntryLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
