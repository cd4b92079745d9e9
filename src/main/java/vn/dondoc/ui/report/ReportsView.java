package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportState;
import vn.dondoc.report.ReportSummary;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.component.YearChips;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The reports of a year: which period, where it stands, when it is due. The year stands in the address. */
@Route(value = ReportsView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.REPORT, order = 20, titleKey = "report.list.title", actions = Action.VIEW_REPORT)
public class ReportsView extends Page implements BeforeEnterObserver {

    /** Address of the list. */
    public static final String PATH = "bao-cao";

    private final transient ReportServices services;
    private final YearChips years = new YearChips(t("report.list.year"));
    private final Grid<ReportSummary> grid = new Grid<>();
    private final Div empty = new Div();

    ReportsView(ReportServices services) {
        super(t("report.list.title"));
        this.services = services;
        PageHeader header = new PageHeader(t("report.list.title")).subtitle(t("report.list.subtitle"));
        if (services.access().may(Action.DRAFT_REPORT)) {
            Button open = new Button(t("report.open.button"), event -> new OpenReportDialog(services).open());
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(open);
        }
        columns();
        add(header, years, grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(UrlState.of(event.getLocation()));
    }

    private void load(UrlState address) {
        int year =
                years.show(address, services.reports().years(), services.today().getYear(), this::load);
        List<ReportSummary> reports = services.reports().ofYear(year);
        grid.setItems(reports);
        grid.setVisible(!reports.isEmpty());
        empty.removeAll();
        if (reports.isEmpty()) {
            empty.add(new Empty(t("report.list.none", String.valueOf(year)), t("report.list.noneHint")));
        }
    }

    private void columns() {
        Grids.style(grid, t("report.list.title"));
        Grids.onOpen(grid, row -> getUI().ifPresent(
                        ui -> ui.navigate(PATH + "/" + row.report().id())));
        grid.setAllRowsVisible(true);
        var card = grid.addComponentColumn(this::card);
        grid.addComponentColumn(row -> Grids.twoLines(row.report().label(), under(row.report())))
                .setHeader(t("report.period"))
                .setFlexGrow(3)
                .setWidth("240px");
        grid.addComponentColumn(this::parts)
                .setHeader(t("report.parts"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(row -> Formats.date(row.report().unitsDue()))
                .setHeader(t("report.unitsDue"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::due)
                .setHeader(t("report.departmentDue"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> Grids.twoLines(
                        number(row.report()), Formats.date(row.report().issuedOn())))
                .setHeader(t("report.number"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> ReportWords.state(row.report().state()))
                .setHeader(t("report.state"))
                .setWidth("220px")
                .setFlexGrow(0);
        Grids.cardWhenNarrow(grid, card);
    }

    private Div card(ReportSummary row) {
        Div tags = new Div(ReportWords.state(row.report().state()));
        tags.addClassName("dd-bar");
        if (row.report().state() == ReportState.COLLECTING) {
            tags.add(parts(row));
        }
        Div card = new Div(Grids.twoLines(row.report().label(), under(row.report())), tags, due(row));
        card.addClassName("dd-stack");
        return card;
    }

    private static String under(Report report) {
        return t("report.window", Formats.date(report.from()), Formats.date(report.to()));
    }

    private Component parts(ReportSummary row) {
        String words = t("report.partsSent", row.sent(), row.parts());
        if (row.overdue() > 0 && row.report().state() == ReportState.COLLECTING) {
            return new Tag(Tone.LATE, words);
        }
        return new Span(words);
    }

    private Component due(ReportSummary row) {
        return row.report().state().open()
                ? new DueTag(row.report().departmentDue(), services.today())
                : new Span(Formats.date(row.report().departmentDue()));
    }

    private static String number(Report report) {
        return report.number() == null ? "–" : report.number();
    }
}
