package vn.dondoc.ui.comparison;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.dondoc.dashboard.comparison.AgencyComparison;
import vn.dondoc.dashboard.comparison.AgencyStanding;
import vn.dondoc.dashboard.comparison.Comparison;
import vn.dondoc.dashboard.comparison.ComparisonExport;
import vn.dondoc.dashboard.comparison.StandingLevel;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.security.Action;
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

/**
 * The agencies below the own one, side by side, red first. Only the numbers of what the superior gave open a list: all
 * else is counts, and stays with the agency.
 */
@Route(value = ComparisonState.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.WORK, order = 6, titleKey = "comparison.title", actions = Action.COMPARE_AGENCIES)
public class AgencyComparisonView extends Page implements BeforeEnterObserver {

    private final transient AgencyComparison comparison;
    private final transient ComparisonExport export;
    private final transient ReportingWindows windows;

    AgencyComparisonView(AgencyComparison comparison, ComparisonExport export, ReportingWindows windows) {
        super(t("comparison.title"));
        this.comparison = comparison;
        this.export = export;
        this.windows = windows;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ComparisonState state = ComparisonState.of(UrlState.of(event.getLocation()), windows);
        Comparison all = comparison.compare(state.window());
        if (all.agencies().isEmpty()) {
            add(
                    new PageHeader(t("comparison.title")),
                    new Card(new Empty(t("comparison.none"), t("comparison.noneHint", all.superior()))));
            return;
        }
        add(
                new PageHeader(t("comparison.title"), download(state.window()))
                        .subtitle(t("comparison.subtitle", all.superior(), Formats.date(all.asOf()))),
                controls(state),
                tiles(all),
                Card.titled(t("comparison.chart"), bars(all.agencies(), state)),
                table(all, state));
    }

    private Component controls(ComparisonState state) {
        ComboBox<ReportingWindow> window = new ComboBox<>(t("comparison.window"));
        int year = state.window().year();
        List<ReportingWindow> choices = new ArrayList<>(windows.ofYear(year));
        choices.addAll(windows.ofYear(year - 1));
        choices.addAll(windows.ofYear(year + 1));
        window.setItems(choices);
        window.setItemLabelGenerator(
                one -> "%s (%s – %s)".formatted(one.label(), Formats.date(one.from()), Formats.date(one.to())));
        window.setValue(state.window());
        window.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                state.page(event.getValue()).go();
            }
        });
        Div controls = new Div(window);
        controls.addClassNames("dd-bar", "dd-figure-controls");
        return controls;
    }

    private static Component tiles(Comparison all) {
        List<AgencyStanding> agencies = all.agencies();
        long red = agencies.stream()
                .filter(agency -> agency.level() == StandingLevel.RED)
                .count();
        long overdue = sum(agencies, agency -> agency.given().overdue());
        long soon = sum(agencies, agency -> agency.given().dueSoon());
        long reports = sum(agencies, agency -> agency.reports().overdue());
        return Tile.row(
                new Tile(
                        Formats.number(red) + "/" + Formats.number(agencies.size()),
                        t("comparison.tile.red"),
                        tone(red, Tone.LATE),
                        null),
                new Tile(Formats.number(overdue), t("comparison.tile.overdue"), tone(overdue, Tone.LATE), null),
                new Tile(Formats.number(soon), t("comparison.tile.soon"), tone(soon, Tone.SOON), null),
                new Tile(
                        Formats.number(sum(agencies, agency -> agency.given().done()))
                                + "/"
                                + Formats.number(
                                        sum(agencies, agency -> agency.given().assigned())),
                        t("comparison.tile.done"),
                        null,
                        null),
                new Tile(Formats.number(reports), t("comparison.tile.reports"), tone(reports, Tone.LATE), null));
    }

    private static Tone tone(long number, Tone whenAny) {
        return number > 0 ? whenAny : null;
    }

    private static long sum(List<AgencyStanding> agencies, ToLongFunction<AgencyStanding> number) {
        return agencies.stream().mapToLong(number).sum();
    }

    private static StackedBars bars(List<AgencyStanding> agencies, ComparisonState state) {
        List<StackedBars.Row> rows = agencies.stream()
                .map(agency -> new StackedBars.Row(
                        agency.name(),
                        agency.given().done(),
                        agency.given().count(Bucket.NOT_SOON),
                        agency.given().dueSoon(),
                        agency.given().overdue()))
                .toList();
        return new StackedBars(t("comparison.chart"), rows).onOpen((row, part) -> {
            Bucket bucket =
                    switch (part) {
                        case DONE -> Bucket.DONE;
                        case IN_TIME -> Bucket.NOT_SOON;
                        case SOON -> Bucket.DUE_SOON;
                        case LATE -> Bucket.OVERDUE;
                    };
            state.list(agencies.get(rows.indexOf(row)).agencyId(), bucket).go();
        });
    }

    private static Component table(Comparison all, ComparisonState state) {
        Paragraph note = new Paragraph(t(
                "comparison.note",
                Formats.date(all.asOf()),
                Formats.date(all.window().from()),
                Formats.date(all.window().to())));
        note.addClassNames("muted", "small", "dd-figure-note");
        return Card.titled(t("comparison.table"), new ComparisonTable(all.agencies(), state), note)
                .flush();
    }

    private DownloadLink download(ReportingWindow window) {
        return new DownloadLink(t("comparison.export"), () -> {
                    ExportedFile file = export.file(window);
                    return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                })
                .asButton();
    }
}
