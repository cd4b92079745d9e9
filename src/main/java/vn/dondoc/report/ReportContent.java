package vn.dondoc.report;

import org.springframework.lang.Nullable;

/** Gives the content of a report to be frozen: what the Office has compiled and the leadership has approved. */
public interface ReportContent {

    /**
     * The content as it stands now; null when nothing was compiled. Called in the transaction that freezes it, without
     * authorisation.
     */
    @Nullable
    Snapshot snapshot(long reportId);
}
