package vn.dondoc.ui.comparison;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.dashboard.comparison.AgencyComparison;
import vn.dondoc.directive.GivenTask;
import vn.dondoc.organization.Agency;
import vn.dondoc.reporting.Bucket;
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
        LocalDate asOf = comparison.cutOff(state.window());
        PageOf<GivenTask> tasks = comparison.tasks(agency.id(), state.window(), bucket, Pager.of(url, PAGE_SIZE));
        String name = t("figures.bucket." + bucket.name());
        tabTitle(name);
        Anchor back = Links.to(state.page(state.window()).href(), t("comparison.back"));
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
        add(new Card(new GivenTaskTable(tasks.items(), asOf)).flush(), new Pager(tasks, url));
    }
}
