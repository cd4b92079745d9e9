package vn.dondoc.ui.progress;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.BreakdownRow;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.FigureExport;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureReport;
import vn.dondoc.reporting.FigureReports;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.security.Action;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.StackedBars;
import vn.dondoc.ui.component.Tile;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Progress as of any day: the whole, each unit with red first, areas, plans; every number opens its list. */
@Route(value = ProgressState.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.REPORT, order = 10, titleKey = "figures.title", actions = Action.VIEW_FIGURES)
public class ProgressView extends Page implements BeforeEnterObserver {

    private final transient FigureReports reports;
    private final transient FigureQueries figures;
    private final transient FigureExport export;
    private final transient ReportingWindows windows;
    private final transient Clock clock;

    ProgressView(
            FigureReports reports, FigureQueries figures, FigureExport export, ReportingWindows windows, Clock clock) {
        super(t("figures.title"));
        this.reports = reports;
        this.figures = figures;
        this.export = export;
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UrlState url = UrlState.of(event.getLocation());
        LocalDate today = LocalDate.now(clock);
        ProgressState state = ProgressState.of(url, windows, today);
        FigureReport report = reports.report(state.query(), state.window());
        FigureLinks links = new FigureLinks(state, url);
        add(
                new PageHeader(
                                t("figures.title"),
                                download(state, ExportFormat.XLSX),
                                download(state, ExportFormat.CSV))
                        .subtitle(t("figures.subtitle", Formats.date(report.asOf()), report.subject())),
                new ProgressControls(state, reports.plans(), choices(state), today, chosen -> chosen.url(url)
                        .go()));
        add(notes(report, today).toArray(Component[]::new));
        if (report.whole().assigned() == 0) {
            add(new Card(new Empty(t("figures.empty.title"), t("figures.empty.hint"))));
            return;
        }
        add(tiles(report.whole(), links), columns(report, links));
        table(Breakdown.UNIT, report.units(), links, t("figures.units.hint"));
        table(Breakdown.AREA, report.areas(), links, "");
        if (report.plans().size() > 1) {
            table(Breakdown.PLAN, report.plans(), links, "");
        }
    }

    private List<ReportingWindow> choices(ProgressState state) {
        int year = state.window().year();
        List<ReportingWindow> all = new ArrayList<>(windows.ofYear(year));
        all.addAll(windows.ofYear(year - 1));
        all.addAll(windows.ofYear(year + 1));
        return all;
    }

    private List<Alert> notes(FigureReport report, LocalDate today) {
        List<Alert> notes = new ArrayList<>();
        if (report.asOf().isAfter(today)) {
            notes.add(new Alert(Tone.SOON, t("figures.note.future", Formats.date(today))));
        }
        if (figures.ownUnitsOnly()) {
            notes.add(new Alert(Tone.BRAND, t("figures.note.ownUnit")));
        }
        if (report.carriedOver() > 0) {
            notes.add(new Alert(Tone.SOON, t("figures.note.carriedOver", report.carriedOver())));
        }
        return notes;
    }

    private static Component tiles(Figures whole, FigureLinks links) {
        return Tile.row(
                new Tile(
                        Formats.number(whole.overdue()),
                        t("figures.tile.overdue"),
                        whole.overdue() > 0 ? Tone.LATE : null,
                        links.whole(Bucket.OVERDUE)),
                new Tile(
                        Formats.number(whole.dueSoon()),
                        t("figures.tile.soon"),
                        whole.dueSoon() > 0 ? Tone.SOON : null,
                        links.whole(Bucket.DUE_SOON)),
                new Tile(
                        Formats.number(whole.done()) + "/" + Formats.number(whole.assigned()),
                        t("figures.tile.done", whole.donePercent().orElse("–")),
                        null,
                        links.whole(Bucket.DONE)),
                new Tile(whole.onTimePercent().orElse("–"), t("figures.tile.onTime"), null, links.whole(Bucket.DONE)),
                new Tile(
                        Formats.number(whole.notDone()),
                        t("figures.tile.notDone"),
                        null,
                        links.whole(Bucket.NOT_DONE)));
    }

    private static Component columns(FigureReport report, FigureLinks links) {
        Div side = new Div();
        side.addClassName("dd-stack");
        if (report.window() != null && report.dueInWindow() != null) {
            side.add(FigureFacts.due(report.window(), report.dueInWindow(), links));
        }
        side.add(FigureFacts.threeWay(report.whole(), links));
        Div columns = new Div(Card.titled(t("figures.chart.title"), bars(report.units(), links)), side);
        columns.addClassName("dd-figure-columns");
        return columns;
    }

    private static StackedBars bars(List<BreakdownRow> units, FigureLinks links) {
        List<StackedBars.Row> rows = units.stream()
                .map(unit -> new StackedBars.Row(
                        unit.label(),
                        unit.figures().done(),
                        unit.figures().count(Bucket.NOT_SOON),
                        unit.figures().dueSoon(),
                        unit.figures().overdue()))
                .toList();
        return new StackedBars(t("figures.chart.title"), rows).onOpen((row, part) -> {
            Bucket bucket =
                    switch (part) {
                        case DONE -> Bucket.DONE;
                        case IN_TIME -> Bucket.NOT_SOON;
                        case SOON -> Bucket.DUE_SOON;
                        case LATE -> Bucket.OVERDUE;
                    };
            links.target(Breakdown.UNIT, units.get(rows.indexOf(row)), bucket).go();
        });
    }

    private void table(Breakdown by, List<BreakdownRow> rows, FigureLinks links, String hint) {
        Card card = Card.titled(t("figures.table." + by.name()), new FigureTable(by, rows, links))
                .flush();
        if (!hint.isEmpty()) {
            Paragraph text = new Paragraph(hint);
            text.addClassNames("muted", "small", "dd-figure-note");
            card.add(text);
        }
        add(card);
    }

    private DownloadLink download(ProgressState state, ExportFormat format) {
        return new DownloadLink(t("figures.export." + format.name()), () -> {
                    ExportedFile file = export.file(state.query(), state.window(), format);
                    return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                })
                .asButton();
    }
}
