package vn.dondoc.ui.progress;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import vn.dondoc.common.PageOf;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureDrilldown;
import vn.dondoc.reporting.FigureItem;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.FigureReports;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Pager;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** The tasks behind one number of the progress page: as many rows as the number says. */
@Route(value = ProgressState.LIST_PATH, layout = MainLayout.class)
@PermitAll
public class ProgressListView extends Page implements BeforeEnterObserver {

    private static final int PAGE_SIZE = 50;

    private final transient FigureDrilldown drilldown;
    private final transient FigureReports reports;
    private final transient ReportingWindows windows;
    private final transient Clock clock;

    ProgressListView(FigureDrilldown drilldown, FigureReports reports, ReportingWindows windows, Clock clock) {
        super(t("figures.list.title"));
        this.drilldown = drilldown;
        this.reports = reports;
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UrlState url = UrlState.of(event.getLocation());
        ProgressState state = ProgressState.of(url, windows, LocalDate.now(clock));
        Bucket bucket = url.constant(ProgressState.BUCKET, Bucket.class).orElse(Bucket.ASSIGNED);
        FigureQuery query = state.listQuery(url);
        PageOf<FigureItem> items = drilldown.items(query, bucket, Pager.of(url, PAGE_SIZE));
        String name = t("figures.bucket." + bucket.name());
        tabTitle(name);
        String day = t("figures.subtitle", Formats.date(state.asOf()), reports.subject(query));
        String due = query.window() == null
                ? ""
                : ", " + t("figures.list.due", state.window().label());
        add(back(state, url), new PageHeader(t("figures.list.head", name, items.total())).subtitle(day + due));
        if (items.items().isEmpty()) {
            add(new Card(new Empty(t("figures.list.empty"), t("figures.list.emptyHint"))));
            return;
        }
        add(new Card(new FigureItemTable(items.items(), state.asOf())).flush(), new Pager(items, url));
    }

    private static Component back(ProgressState state, UrlState url) {
        Anchor back = Links.to(state.url(url).href(), t("figures.list.back"));
        back.addClassName("dd-figure-back");
        return back;
    }
}
