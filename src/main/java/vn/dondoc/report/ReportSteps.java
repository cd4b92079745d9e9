package vn.dondoc.report;

import java.util.List;

/** What the process calls back. No authorisation: the person's step that led here has been checked. */
public interface ReportSteps {

    /** Units that have a part. */
    List<Long> units(long reportId);

    /** A morning has come: reminds the unit when a day to remind on was reached. */
    void remindPart(long reportId, long unitId);

    /** The same for the Office and the Department's due day. */
    void remindOffice(long reportId);

    /** Every part is taken, or the Office stopped waiting: the Office compiles. */
    void collectingClosed(long reportId);

    /** The report has its number: content, figures and appendix are kept for good. */
    void freeze(long reportId, String instanceId);
}
