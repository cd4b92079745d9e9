package vn.dondoc.report;

import java.time.LocalDate;

/**
 * One unit's part of a report as it counts for the unit's punctuality (S3 IV.2).
 *
 * @param label of the report
 * @param cutOff last day of the report's window
 * @param due last day for sending it
 * @param standing what it counts as
 */
public record PartCount(long reportId, String label, long unitId, LocalDate cutOff, LocalDate due, Standing standing) {

    /** What a part counts as at the end of a day. */
    public enum Standing {
        /** Sent on the due day or before. */
        PUNCTUAL,
        /** Sent after the due day. */
        LATE,
        /** With the unit after the due day. */
        OVERDUE,
        /** The Office closed collecting without it. */
        MISSING,
        /** Still to come, the due day has not passed. */
        OPEN
    }

    /** Whether its day has come: parts still to come count for nobody's punctuality. */
    public boolean decided() {
        return standing != Standing.OPEN;
    }
}
