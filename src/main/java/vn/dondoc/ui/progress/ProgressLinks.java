package vn.dondoc.ui.progress;

import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.task.TaskSource;
import vn.dondoc.ui.component.UrlState;

/** Addresses of the lists behind figures, for pages that show figures of their own. */
public final class ProgressLinks {

    private ProgressLinks() {}

    /**
     * The list of as many tasks as the figure says.
     *
     * @param shown the window whose name the page shows; where the query has one, it counts
     */
    public static String list(FigureQuery query, ReportingWindow shown, Bucket bucket) {
        ReportingWindow window = query.window() == null ? shown : query.window();
        TaskSource source = query.source() == null ? TaskSource.PLAN : query.source();
        return new ProgressState(query.planId(), source, window, query.asOf())
                .list(UrlState.of(ProgressState.PATH, ""), bucket)
                .with(ProgressState.UNIT, query.unitId())
                .with(ProgressState.AREA, query.area())
                .with(ProgressState.DUE, query.window() == null ? null : "1")
                .href();
    }
}
