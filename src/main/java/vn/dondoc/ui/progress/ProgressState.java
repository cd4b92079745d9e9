package vn.dondoc.ui.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.task.TaskSource;
import vn.dondoc.ui.component.Pager;
import vn.dondoc.ui.component.UrlState;

/**
 * What the address of the progress page says: which work, which period, which day. Without anything: the plans of the
 * year, the quarter of today, up to today.
 *
 * @param plan one plan; null = all of the source
 * @param asOf cut-off
 */
record ProgressState(@Nullable Long plan, TaskSource source, ReportingWindow window, LocalDate asOf) {

    static final String PATH = "tien-do";
    static final String LIST_PATH = "tien-do/danh-sach";

    static final String PLAN = "plan";
    static final String SOURCE = "source";
    static final String WINDOW = "window";
    static final String AS_OF = "asOf";
    static final String BUCKET = "bucket";
    static final String UNIT = "unit";
    static final String AREA = "area";
    static final String DUE = "due";

    static ProgressState of(UrlState url, ReportingWindows windows, LocalDate today) {
        Optional<LocalDate> day = url.date(AS_OF);
        ReportingWindow window = windows.find(url.text(WINDOW))
                .orElseGet(() -> day.map(windows::quarterOf).orElseGet(windows::current));
        return new ProgressState(
                url.id(PLAN).orElse(null),
                url.constant(SOURCE, TaskSource.class).orElse(TaskSource.PLAN),
                window,
                day.orElseGet(() -> window.cutOff(today)));
    }

    /** Everything, cumulative to the cut-off. */
    FigureQuery query() {
        return new FigureQuery(plan, null, null, plan == null ? source : null, asOf, null, null);
    }

    /** The address of the progress page in this state. */
    UrlState url(UrlState base) {
        return base.at(PATH)
                .with(PLAN, plan)
                .with(SOURCE, plan == null && source != TaskSource.PLAN ? source : null)
                .with(WINDOW, window.code())
                .with(AS_OF, asOf)
                .with(BUCKET, null)
                .with(UNIT, null)
                .with(AREA, null)
                .with(DUE, null)
                .with(Pager.PAGE, null);
    }

    /** The address of the list behind a number of this page. */
    UrlState list(UrlState base, Bucket bucket) {
        return url(base).at(LIST_PATH).with(BUCKET, bucket);
    }

    /** What a list's address counts. */
    FigureQuery listQuery(UrlState url) {
        return query().withUnit(url.id(UNIT).orElse(null))
                .withArea(url.constant(AREA, Area.class).orElse(null))
                .withWindow(url.text(DUE).isEmpty() ? null : window);
    }
}
