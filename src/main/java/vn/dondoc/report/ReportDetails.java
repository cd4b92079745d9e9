package vn.dondoc.report;

import java.util.List;
import java.util.Set;

/**
 * A report as the acting person may see it.
 *
 * @param whole whether the person sees the report while it is made; others see their unit's part and frozen versions
 * @param parts the matrix, of the own units only when not {@code whole}
 * @param comments of the leadership; empty when not {@code whole}
 * @param steps what the person can do now
 */
public record ReportDetails(
        Report report, boolean whole, List<PartRow> parts, List<ReportComment> comments, Set<ReportStep> steps) {}
