package vn.dondoc.report;

import vn.dondoc.task.WorkflowPosition;

/**
 * What a report needs of the process engine; named after what happens to the report. Called inside the transaction that
 * saves it.
 */
public interface ReportWorkflow {

    /**
     * A period was opened; the process asks {@link ReportSteps#units} for the units.
     *
     * @param reminders when each morning the units' and the Office's deadlines are looked at
     */
    void opened(long reportId, Reminders reminders);

    /**
     * Mornings of reminders, as ISO 8601 repetitions: {@code R/2024-03-05T07:30:00/P1D}.
     */
    record Reminders(String units, String office) {}

    /** A unit has sent its part. */
    void partSent(long reportId, long unitId);

    /** The Office takes the part of a unit, or returns it; after the last one taken collecting is over. */
    void partDecided(long reportId, long unitId, boolean accepted);

    /** The Office asks a unit again while it compiles. */
    void partReopened(long reportId, long unitId);

    /** The Office stops waiting; the process calls {@link ReportSteps#collectingClosed}. */
    void collectingClosed(long reportId);

    /** The Office submits the report to the leadership. */
    void submitted(long reportId);

    /** The leadership approves, or returns it to the Office. */
    void decided(long reportId, boolean approved);

    /** Number and date are given; the process calls {@link ReportSteps#freeze}. */
    void registered(long reportId);

    /** A frozen report is corrected: the process begins again with compiling. */
    void correctionOpened(long reportId, Reminders reminders);

    /** An extraordinary report or a correction is given up. */
    void cancelled(long reportId);

    /** Where the process stands, also after its end. */
    WorkflowPosition position(long reportId);
}
