package vn.dondoc.ui.progress;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.reporting.Difference;
import vn.dondoc.reporting.DifferenceKind;
import vn.dondoc.reporting.Reconciliation;
import vn.dondoc.reporting.ReconciliationReport;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tile;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Figures against the engine's history: each difference is shown, nothing is repaired. */
@Route(value = ReconciliationView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.REPORT, order = 90, titleKey = "reconcile.title", actions = Action.RECONCILE)
public class ReconciliationView extends Page implements BeforeEnterObserver {

    static final String PATH = "doi-chieu";

    private final transient Reconciliation reconciliation;

    ReconciliationView(Reconciliation reconciliation) {
        super(t("reconcile.title"));
        this.reconciliation = reconciliation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UrlState url = UrlState.of(event.getLocation());
        PageHeader header = new PageHeader(t("reconcile.title"));
        add(header);
        try {
            ReconciliationReport report = reconciliation.compare(
                    url.date("from").orElse(null), url.date("to").orElse(null));
            header.subtitle(t("reconcile.subtitle", Formats.date(report.from()), Formats.date(report.to())));
            add(span(report, url), tiles(report));
            add(report.agrees() ? new Alert(Tone.OK, t("reconcile.agrees")) : differences(report.differences()));
        } catch (InvalidInputException wrong) {
            Anchor again = Links.to(PATH, t("reconcile.again"));
            add(new Alert(Tone.LATE, wrong.getMessage() + " ", again));
        }
        Paragraph hint = new Paragraph(t("reconcile.hint"));
        hint.addClassNames("muted", "small");
        add(hint);
    }

    private static Component span(ReconciliationReport report, UrlState url) {
        DateField from = new DateField(t("reconcile.from"));
        DateField to = new DateField(t("reconcile.to"));
        from.setValue(report.from());
        to.setValue(report.to());
        UrlState shown = url.with("from", report.from()).with("to", report.to());
        from.addValueChangeListener(
                event -> shown.with("from", event.getValue()).go());
        to.addValueChangeListener(event -> shown.with("to", event.getValue()).go());
        Div bar = new Div(from, to);
        bar.addClassNames("dd-bar", "dd-figure-controls");
        return bar;
    }

    private static Component tiles(ReconciliationReport report) {
        long differences = report.differences().size();
        return Tile.row(
                new Tile(
                        Formats.number(differences),
                        t("reconcile.tile.differences"),
                        differences > 0 ? Tone.LATE : Tone.OK,
                        null),
                new Tile(
                        Formats.number(report.instances()) + "/" + Formats.number(report.outcomes()),
                        t("reconcile.tile.ended"),
                        null,
                        null),
                new Tile(
                        Formats.number(report.running()) + "/" + Formats.number(report.open()),
                        t("reconcile.tile.open"),
                        null,
                        null),
                new Tile(Formats.number(report.cleanedUp()), t("reconcile.tile.cleanedUp"), null, null));
    }

    private static Component differences(List<Difference> differences) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("kind", "task", "counted", "remembered")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(t("reconcile.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (Difference one : differences) {
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(t("reconcile.kind." + one.kind().name())),
                            new NativeTableCell(task(one)),
                            new NativeTableCell(one.counted()),
                            new NativeTableCell(one.remembered()));
        }
        Div scroll = new Div(table);
        scroll.addClassName("dd-figure-items");
        return Card.titled(t("reconcile.differences"), scroll).flush();
    }

    private static Component task(Difference one) {
        if (one.kind() == DifferenceKind.UNKNOWN_INSTANCE || one.task().isEmpty()) {
            return new Span(t("reconcile.noTask", String.valueOf(one.assignmentId())));
        }
        Anchor link = Links.to("viec/" + one.assignmentId(), one.task());
        Span unit = new Span(one.unit());
        unit.addClassNames("muted", "small");
        return new Div(new Div(link), unit);
    }
}
