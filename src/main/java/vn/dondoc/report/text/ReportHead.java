package vn.dondoc.report.text;

import java.time.LocalDate;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportState;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/**
 * What the text needs to know of its report.
 *
 * @param window with the report's own days; of an extraordinary report a window of its year that has these days
 * @param periodic whether the window is one of the regime
 */
record ReportHead(
        long id,
        long agencyId,
        ReportKind kind,
        String title,
        ReportState state,
        ReportingWindow window,
        boolean periodic,
        boolean correcting) {

    static ReportingWindow window(String code, int year, LocalDate from, LocalDate to) {
        if (code == null) {
            return new ReportingWindow(WindowKind.YEAR, year, 1, from, to);
        }
        ReportingWindow usual = ReportingWindow.parse(code, ReportingWindow.FIRST_DAY);
        return new ReportingWindow(usual.kind(), usual.year(), usual.number(), from, to);
    }

    /** The Office writes while it collects and compiles. */
    boolean writable() {
        return state == ReportState.COLLECTING || state == ReportState.COMPILING;
    }
}
