package vn.dondoc.ui.comparison;

import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.ui.component.Pager;
import vn.dondoc.ui.component.UrlState;

/** What the addresses of the comparison say: which window, and behind which number one looks. */
record ComparisonState(UrlState url, ReportingWindow window) {

    static final String PATH = "tong-quan/co-quan";
    static final String LIST_PATH = PATH + "/:agency/nhiem-vu";
    static final String AGENCY = "agency";
    static final String WINDOW = "window";
    static final String BUCKET = "bucket";

    static ComparisonState of(UrlState url, ReportingWindows windows) {
        return new ComparisonState(url, windows.parseOrCurrent(url.text(WINDOW)));
    }

    /** The comparison for a window. */
    UrlState page(ReportingWindow wanted) {
        return url.at(PATH).with(WINDOW, wanted.code()).with(BUCKET, null).with(Pager.PAGE, null);
    }

    /** The list of tasks behind a number of an agency. */
    UrlState list(long agencyId, Bucket bucket) {
        return page(window).at(PATH + "/" + agencyId + "/nhiem-vu").with(BUCKET, bucket);
    }
}
