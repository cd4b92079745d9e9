package vn.dondoc.report;

/** Gives the content of a report to be frozen: what the Office has compiled and the leadership has approved. */
public interface ReportContent {

    /** The content as it stands now. Called in the transaction that freezes it, without authorisation. */
    Snapshot snapshot(long reportId);
}
