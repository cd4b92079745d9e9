package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.dashboard.Dashboard;
import vn.dondoc.dashboard.LeadershipDashboard;
import vn.dondoc.dashboard.comparison.AgencyComparison;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Action;
import vn.dondoc.task.TaskSource;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/**
 * What is overdue and whose it is, what comes this week, how the units, the plans and the rest stand: one page that is
 * read in ten seconds. The address chooses the window of the units ({@code ky}), the source of their work ({@code
 * nguon}) and the form for a wall screen ({@code man-hinh=60}: without menu, read again every so many seconds).
 */
@Route(value = BoardLinks.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.WORK, order = 5, titleKey = "dashboard.title", actions = Action.VIEW_DASHBOARD)
public class DashboardView extends Page implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient LeadershipDashboard dashboard;
    private final transient ReportingWindows windows;
    private final transient AgencyComparison comparison;
    private final Kiosk kiosk;
    private transient UrlState url;

    DashboardView(LeadershipDashboard dashboard, ReportingWindows windows, AgencyComparison comparison) {
        super(t("dashboard.title"));
        this.dashboard = dashboard;
        this.windows = windows;
        this.comparison = comparison;
        this.kiosk = new Kiosk(this, this::show);
        addClassName("dd-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlState.of(event.getLocation());
        show();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        kiosk.seconds(url.number(BoardLinks.KIOSK, 0));
    }

    private void show() {
        Dashboard page = read();
        removeAll();
        PageHeader header = new PageHeader(t("dashboard.title"), actions(page))
                .subtitle(t(
                        "dashboard.subtitle",
                        t("dashboard.weekday." + page.today().getDayOfWeek().getValue()),
                        Formats.date(page.today()),
                        page.agency()));
        Div grid = new Div(
                OverdueCard.of(page.overdue(), page.today()),
                WeekCard.of(page.week(), page.today()),
                DecisionsCard.of(page.decisions()),
                UnitsCard.of(page),
                PlansCard.of(page),
                ReportsCard.of(page.reports(), page.today()),
                TargetsCard.of(page.targets()),
                InspectionCard.of(page.inspection(), page.today().getYear()),
                FeedbackCard.of(page));
        grid.addClassName("dd-b-grid");
        add(header, BoardTiles.of(page), grid);
    }

    private Dashboard read() {
        TaskSource source = url.constant(BoardLinks.SOURCE, TaskSource.class).orElse(null);
        ReportingWindow window = windows.parseOrCurrent(url.text(BoardLinks.WINDOW));
        return dashboard.read(window.code(), source);
    }

    private Component[] actions(Dashboard page) {
        Select<ReportingWindow> window = new Select<>();
        window.setAriaLabel(t("dashboard.window"));
        List<ReportingWindow> choices = choices(page);
        window.setItems(choices);
        window.setItemLabelGenerator(one -> t("dashboard.windowOf", one.label()));
        window.setValue(page.window());
        window.addValueChangeListener(
                event -> url.with(BoardLinks.WINDOW, event.getValue().code()).go());
        Button print = new Button(t("dashboard.print"), event -> getElement().executeJs("window.print()"));
        boolean onWall = url.number(BoardLinks.KIOSK, 0) > 0;
        Anchor wall = onWall
                ? BoardLinks.link(url.with(BoardLinks.KIOSK, null).href(), t("dashboard.wallOff"))
                : BoardLinks.link(url.with(BoardLinks.KIOSK, 60).href(), t("dashboard.wall"));
        wall.addClassNames("hide-narrow", "dd-b-wall");
        window.addClassName("dd-no-print");
        print.addClassName("dd-no-print");
        List<Component> actions = new ArrayList<>(List.of(wall, window, print));
        if (!onWall && comparison.available()) {
            Anchor agencies = BoardLinks.link(BoardLinks.COMPARISON_PATH, t("comparison.title"));
            agencies.addClassName("dd-no-print");
            actions.add(0, agencies);
        }
        return actions.toArray(Component[]::new);
    }

    /** The quarters of this year and the one before that have begun, latest first. */
    private List<ReportingWindow> choices(Dashboard page) {
        LocalDate today = page.today();
        List<ReportingWindow> quarters = IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(windows::ofYear)
                .flatMap(List::stream)
                .filter(one -> one.kind() == WindowKind.QUARTER && !one.from().isAfter(today))
                .sorted((one, other) -> other.from().compareTo(one.from()))
                .toList();
        return quarters.contains(page.window())
                ? quarters
                : Stream.concat(Stream.of(page.window()), quarters.stream()).toList();
    }
}
