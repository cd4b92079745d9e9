package vn.dondoc.report;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Where a report stands, for overviews.
 *
 * @param label short name of the period, or the title of an extraordinary report
 * @param departmentDue last day for sending it
 * @param parts units that have a part
 * @param sent of these sent or taken
 * @param overdue of these late and still with the unit
 * @param late open after the Department's due day
 * @param correcting what was issued is corrected: nothing is owed to anybody
 * @param number number and symbol once it has one
 */
public record ReportStanding(
        long reportId,
        ReportKind kind,
        String label,
        ReportState state,
        LocalDate from,
        LocalDate to,
        LocalDate departmentDue,
        int parts,
        int sent,
        int overdue,
        boolean late,
        boolean correcting,
        @Nullable String number) {}
