package vn.dondoc.report;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * How an agency makes one kind of report (domain.md section 5, decision 5).
 *
 * @param active whether its periods open at all
 * @param unitDay day of the period's last month by which units send; null follows the agency's parameter
 * @param departmentDay the same for the Department
 * @param openBefore days before the window closes on which the process opens by itself
 * @param recipients lines of "Nơi nhận"
 * @param outlineCode which outline it follows
 * @param unitDayHolds the day that holds
 * @param departmentDayHolds the day that holds
 * @param version for detecting that somebody else saved meanwhile; 0 while the shipped regime holds
 */
public record ReportRegime(
        ReportKind kind,
        boolean active,
        @Nullable Integer unitDay,
        @Nullable Integer departmentDay,
        int openBefore,
        List<String> recipients,
        String outlineCode,
        int unitDayHolds,
        int departmentDayHolds,
        int version) {

    /** Copies the list. */
    public ReportRegime {
        recipients = List.copyOf(recipients);
    }
}
