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

    /**
     * The same text and appendix for looking at before they are frozen; without the figures, because listing what each
     * number was counted from takes far longer than counting it.
     */
    @Nullable
    Snapshot draft(long reportId);
}
