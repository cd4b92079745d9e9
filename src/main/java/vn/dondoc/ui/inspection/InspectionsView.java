package vn.dondoc.ui.inspection;

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
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionSummary;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tile;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.component.YearChips;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The inspections of a year: units inspected of all, findings, what is remedied and what is late, red first. */
@Route(value = InspectionsView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.REPORT, order = 30, titleKey = "inspection.title", actions = Action.VIEW_INSPECTION)
public class InspectionsView extends Page implements BeforeEnterObserver {

    /** Address of the list. */
    public static final String PATH = "kiem-tra";

    private final transient InspectionServices services;
    private final YearChips years = new YearChips(t("inspection.year"));
    private final Div figures = new Div();
    private final Grid<InspectionSummary> grid = new Grid<>();
    private final Div empty = new Div();

    InspectionsView(InspectionServices services) {
        super(t("inspection.title"));
        this.services = services;
        PageHeader header = new PageHeader(t("inspection.title")).subtitle(t("inspection.subtitle"));
        if (services.access().may(Action.PLAN_INSPECTION)) {
            Button outside = new Button(t("inspection.outside.button"), event -> new OutsideDialog(services).open());
            Button plan = new Button(t("inspection.plan.button"), event -> PlanDialog.create(services));
            plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(outside, plan);
        }
        columns();
        add(header, years, figures, grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(UrlState.of(event.getLocation()));
    }

    private void load(UrlState address) {
        int year = years.show(
                address, services.inspections().years(), services.today().getYear(), this::load);
        List<InspectionSummary> rows = services.inspections().ofYear(year).stream()
                .sorted(Comparator.comparing(row -> row.overdue() == 0))
                .toList();
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        figures.removeAll();
        empty.removeAll();
        if (rows.isEmpty()) {
            empty.add(new Empty(t("inspection.none", String.valueOf(year)), t("inspection.noneHint")));
        } else {
            figures.add(InspectionWords.figures(tiles(rows)));
        }
    }

    /** What stands in the year's report; an inspection of us by others counts findings, not units. */
    private static Div tiles(List<InspectionSummary> rows) {
        List<InspectionSummary> ours = rows.stream()
                .filter(row -> row.inspection().kind() != InspectionKind.OUTSIDE)
                .toList();
        int overdue = sum(rows, InspectionSummary::overdue);
        int remedied = sum(rows, InspectionSummary::remedied);
        int findings = sum(rows, InspectionSummary::findings);
        return Tile.row(
                new Tile(
                        InspectionWords.share(
                                sum(ours, InspectionSummary::inspected), sum(ours, InspectionSummary::units)),
                        t("inspection.tile.units"),
                        null,
                        null),
                new Tile(InspectionWords.two(findings), t("inspection.tile.findings"), null, null),
                new Tile(InspectionWords.share(remedied, findings), t("inspection.tile.remedied"), null, null),
                new Tile(
                        InspectionWords.two(overdue),
                        t("inspection.tile.overdue"),
                        overdue > 0 ? Tone.LATE : null,
                        null));
    }

    private static int sum(List<InspectionSummary> rows, ToIntFunction<InspectionSummary> what) {
        return rows.stream().mapToInt(what).sum();
    }

    private void columns() {
        Grids.style(grid, t("inspection.title"));
        Grids.onOpen(grid, row -> getUI().ifPresent(
                        ui -> ui.navigate(InspectionWords.path(row.inspection().id()))));
        grid.setAllRowsVisible(true);
        var card = grid.addComponentColumn(this::card);
        grid.addComponentColumn(
                        row -> Grids.twoLines(row.inspection().title(), InspectionWords.under(row.inspection())))
                .setHeader(t("inspection.name"))
                .setFlexGrow(1)
                .setWidth("260px");
        grid.addComponentColumn(row -> units(row))
                .setHeader(t("inspection.units"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.addColumn(InspectionSummary::findings)
                .setHeader(t("inspection.findings"))
                .setWidth("100px")
                .setFlexGrow(0);
        grid.addComponentColumn(InspectionsView::remedied)
                .setHeader(t("inspection.remedied"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> InspectionWords.state(row.inspection().state()))
                .setHeader(t("inspection.state"))
                .setWidth("170px")
                .setFlexGrow(0);
        Grids.cardWhenNarrow(grid, card);
    }

    private Div card(InspectionSummary row) {
        Div tags = new Div(InspectionWords.state(row.inspection().state()));
        tags.addClassName("dd-tags");
        if (counts(row)) {
            tags.add(new Span(t("inspection.unitsOf", InspectionWords.share(row.inspected(), row.units()))));
        }
        if (row.findings() > 0) {
            tags.add(remedied(row));
        }
        Div card = new Div(Grids.twoLines(row.inspection().title(), InspectionWords.under(row.inspection())), tags);
        card.addClassName("dd-stack");
        return card;
    }

    private static Component units(InspectionSummary row) {
        return new Span(counts(row) ? InspectionWords.share(row.inspected(), row.units()) : "–");
    }

    /** Others inspect us, not our units; and what was given up has none left. */
    private static boolean counts(InspectionSummary row) {
        return row.inspection().kind() != InspectionKind.OUTSIDE && row.units() > 0;
    }

    private static Component remedied(InspectionSummary row) {
        if (row.findings() == 0) {
            return new Span("–");
        }
        Div words = new Div(new Span(t("inspection.remediedOf", row.remedied(), row.findings())));
        words.addClassName("dd-tags");
        if (row.overdue() > 0) {
            words.add(new Tag(Tone.LATE, t("inspection.overdueCount", row.overdue())));
        }
        return words;
    }
}
