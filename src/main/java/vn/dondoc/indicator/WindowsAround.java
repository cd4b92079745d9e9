package vn.dondoc.indicator;

import vn.dondoc.reporting.ReportingWindow;

/** The windows that a window is compared with. */
final class WindowsAround {

    private WindowsAround() {}

    /** The window of the same kind before. */
    static ReportingWindow before(ReportingWindow window, int firstDay) {
        return window.number() > 1
                ? ReportingWindow.of(window.kind(), window.year(), window.number() - 1, firstDay)
                : ReportingWindow.of(
                        window.kind(), window.year() - 1, window.kind().perYear(), firstDay);
    }

    /** The same window of the year before. */
    static ReportingWindow lastYear(ReportingWindow window, int firstDay) {
        return ReportingWindow.of(window.kind(), window.year() - 1, window.number(), firstDay);
    }
}
