package vn.dondoc.ui.comparison;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.dashboard.comparison.AgencyComparison;
import vn.dondoc.directive.GivenTask;
import vn.dondoc.organization.Agency;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** The tasks that the superior gave one agency, behind one number of the comparison. */
@Route(value = ComparisonState.LIST_PATH, layout = MainLayout.class)
@PermitAll
public class GivenTasksView extends Page implements BeforeEnterObserver {

    private static final int PAGE_SIZE = 50;

    private final transient AgencyComparison comparison;
    private final transient ReportingWindows windows;

    GivenTasksView(AgencyComparison comparison, ReportingWindows windows) {
        super(t("comparison.tasks"));
        this.comparison = comparison;
        this.windows = windows;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Agency agency = comparison.subordinate(event.getRouteParameters()
                .getLong(ComparisonState.AGENCY)
                .orElseThrow(() -> new NotFoundException("Cơ quan trực thuộc")));
        UrlState url = UrlState.of(event.getLocation());
        ComparisonState state = ComparisonState.of(url, windows);
        Bucket bucket = url.constant(ComparisonState.BUCKET, Bucket.class).orElse(Bucket.ASSIGNED);
        int page = (int) Math.max(0, Math.min(url.number(ComparisonState.PAGE, 1), 100_000) - 1);
        LocalDate asOf = comparison.cutOff(state.window());
        PageOf<GivenTask> tasks = comparison.tasks(agency.id(), state.window(), bucket, PageQuery.of(page, PAGE_SIZE));
        String name = t("figures.bucket." + bucket.name());
        tabTitle(name);
        Anchor back = link(state.page(state.window()), t("comparison.back"));
        back.addClassName("dd-figure-back");
        add(
                back,
                new PageHeader(t("figures.list.head", name, tasks.total()))
                        .subtitle(t(
                                "comparison.tasksSubtitle",
                                agency.name(),
                                String.valueOf(state.window().year()),
                                Formats.date(asOf))));
        if (tasks.items().isEmpty()) {
            add(new Card(new Empty(t("comparison.noTasks"), t("comparison.noTasksHint"))));
            return;
        }
        add(new Card(new GivenTaskTable(tasks.items(), asOf)).flush(), pager(tasks, url));
    }

    private static Nav pager(PageOf<GivenTask> tasks, UrlState url) {
        Nav pager = new Nav();
        pager.addClassNames("dd-bar", "dd-figure-pager");
        pager.getElement().setAttribute("aria-label", t("figures.list.pages"));
        long first = (long) tasks.page() * tasks.size() + 1;
        pager.add(new Span(t("figures.list.shown", first, first + tasks.items().size() - 1, tasks.total())));
        if (tasks.page() > 0) {
            pager.add(link(url.with(ComparisonState.PAGE, tasks.page()), t("figures.list.previous")));
        }
        if (first + tasks.size() <= tasks.total()) {
            pager.add(link(url.with(ComparisonState.PAGE, tasks.page() + 2), t("figures.list.next")));
        }
        return pager;
    }

    private static Anchor link(UrlState target, String text) {
        Anchor link = new Anchor(target.href(), text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
