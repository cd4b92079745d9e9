package vn.dondoc.ui.indicator;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;
import vn.dondoc.common.DomainException;
import vn.dondoc.indicator.EntryLine;
import vn.dondoc.indicator.EntrySheet;
import vn.dondoc.indicator.EntryValue;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The statistics of a period: every row of the form, saved as one types, with where each number comes from. */
@Route(value = IndicatorsView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.REPORT, order = 40, titleKey = "indicator.title", actions = Action.VIEW_INDICATORS)
public class IndicatorsView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "so-lieu-thong-ke";

    private final transient IndicatorServices services;
    private final IndicatorGrid grid;
    private final MasterDetail split;
    private final Chips filters = new Chips(t("indicator.filter"));
    private transient UrlState url;
    private transient IndicatorState state;
    private transient EntrySheet sheet;

    IndicatorsView(IndicatorServices services) {
        super(t("indicator.title"));
        this.services = services;
        grid = new IndicatorGrid(
                (line, typed) -> save(line, unitOf(), EntryValue.of(typed)), line -> choose(line.code()));
        split = new MasterDetail(grid, () -> choose(""));
        filters.add(IndicatorState.Filter.ALL.name(), t("indicator.filter.ALL"), null);
        filters.add(IndicatorState.Filter.MISSING.name(), t("indicator.filter.MISSING"), Tone.SOON);
        filters.add(IndicatorState.Filter.DOUBT.name(), t("indicator.filter.DOUBT"), Tone.LATE);
        filters.onSelect(value -> go(
                url.with(IndicatorState.FILTER, IndicatorState.Filter.ALL.name().equals(value) ? null : value)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlState.of(event.getLocation());
        state = IndicatorState.of(url, services.entry());
        removeAll();
        sheet = services.entry().sheet(state.window(), state.unit()).orElse(null);
        add(header(), controls());
        if (sheet == null) {
            add(new Card(new Empty(t("indicator.none"), t("indicator.noneHint"))));
            return;
        }
        if (sheet.lines().isEmpty()) {
            add(new Card(new Empty(t("indicator.noRows"), t("indicator.noRowsHint"))));
            return;
        }
        add(filters, split);
        show();
    }

    private PageHeader header() {
        List<Component> actions = new ArrayList<>();
        if (sheet != null) {
            actions.add(new DownloadLink(t("indicator.download"), () -> {
                        ExportedFile file = services.files().file(state.window(), state.unit());
                        return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                    })
                    .asButton());
            if (services.mayEnter()) {
                actions.add(new Button(
                        t("indicator.upload"),
                        event -> FileDialog.open(services, state.window(), state.unit(), url::go)));
            }
        }
        PageHeader header = new PageHeader(t("indicator.title"), actions.toArray(Component[]::new));
        return header.subtitle(t(
                "indicator.subtitle",
                state.window().label(),
                Formats.date(state.window().from()),
                Formats.date(state.window().to())));
    }

    private Component controls() {
        ComboBox<ReportingWindow> window = new ComboBox<>(t("indicator.window"));
        List<ReportingWindow> windows = new ArrayList<>();
        for (int year = state.window().year() + 1; year >= state.window().year() - 2; year--) {
            windows.addAll(services.entry().windows(year, state.unit()));
        }
        if (!windows.contains(state.window())) {
            windows.add(0, state.window());
        }
        window.setItems(windows);
        window.setItemLabelGenerator(ReportingWindow::label);
        window.setValue(state.window());
        window.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(url.with(IndicatorState.WINDOW, event.getValue().code()));
            }
        });
        Div bar = new Div(window);
        bar.addClassNames("dd-bar", "dd-indicator-controls");
        List<Unit> units = services.entry().units();
        if (services.entry().seesAll() || units.size() > 1) {
            bar.add(units(units));
        }
        if (sheet != null) {
            bar.add(sections());
        }
        return bar;
    }

    private Component units(List<Unit> units) {
        ComboBox<Unit> unit = new ComboBox<>(t("indicator.rowsOf"));
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setPlaceholder(t("indicator.allUnits"));
        unit.setClearButtonVisible(true);
        units.stream()
                .filter(one -> state.unit() != null && one.id() == state.unit())
                .findFirst()
                .ifPresent(unit::setValue);
        unit.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(url.with(
                        IndicatorState.UNIT,
                        event.getValue() == null ? null : event.getValue().id()));
            }
        });
        return unit;
    }

    private Component sections() {
        Select<EntryLine> section = new Select<>();
        section.setLabel(t("indicator.section"));
        List<EntryLine> tops =
                sheet.lines().stream().filter(line -> line.row().level() == 1).toList();
        section.setItems(tops);
        section.setItemLabelGenerator(line -> line == null
                ? t("indicator.allSections")
                : line.row().printedNumber() + ". " + line.row().label());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(t("indicator.allSections"));
        section.addClassName("dd-indicator-section");
        tops.stream()
                .filter(line -> line.code().equals(state.section()))
                .findFirst()
                .ifPresent(section::setValue);
        section.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(url.with(
                        IndicatorState.SECTION,
                        event.getValue() == null ? null : event.getValue().code()));
            }
        });
        return section;
    }

    private void go(UrlState changed) {
        changed.with(IndicatorState.ROW, null).go();
    }

    private void show() {
        List<EntryLine> section = section();
        filters.select(state.filter().name());
        counts(section);
        grid.show(sheet, section.stream().filter(this::shown).toList());
        detail();
    }

    private void counts(List<EntryLine> section) {
        filters.count(IndicatorState.Filter.ALL.name(), section.size());
        filters.count(
                IndicatorState.Filter.MISSING.name(),
                section.stream().filter(IndicatorsView::missing).count());
        filters.count(
                IndicatorState.Filter.DOUBT.name(),
                section.stream().filter(line -> !line.doubt().isEmpty()).count());
    }

    private List<EntryLine> section() {
        if (state.section().isEmpty()) {
            return sheet.lines();
        }
        List<EntryLine> section = new ArrayList<>();
        boolean inside = false;
        for (EntryLine line : sheet.lines()) {
            if (line.row().level() == 1) {
                inside = line.code().equals(state.section());
            }
            if (inside) {
                section.add(line);
            }
        }
        return section.isEmpty() ? sheet.lines() : section;
    }

    private boolean shown(EntryLine line) {
        return switch (state.filter()) {
            case ALL -> true;
            case MISSING -> missing(line);
            case DOUBT -> !line.doubt().isEmpty();
        };
    }

    private static boolean missing(EntryLine line) {
        return line.row().type() != IndicatorType.HEADING
                && line.row().type() != IndicatorType.TEXT
                && line.line().number() == null;
    }

    /** The unit whose parts are entered in the list. */
    @Nullable
    private Long unitOf() {
        return sheet.unitId();
    }

    private void save(EntryLine line, @Nullable Long unit, EntryValue value) {
        try {
            services.entry()
                    .save(
                            sheet.window(),
                            line.code(),
                            unit,
                            value,
                            Objects.equals(unit, unitOf()) ? line.version() : null);
        } finally {
            sheet = services.entry().sheet(state.window(), state.unit()).orElse(sheet);
            grid.refresh(sheet, value.value() == null || !Objects.equals(unit, unitOf()) ? "" : line.code());
            counts(section());
        }
    }

    private void choose(String code) {
        url = url.choose(IndicatorState.ROW, code);
        state = IndicatorState.of(url, services.entry());
        detail();
    }

    private void detail() {
        grid.beside(!state.chosen().isEmpty());
        if (state.chosen().isEmpty()) {
            split.clear();
            return;
        }
        EntryLine line = sheet.line(state.chosen()).orElse(null);
        if (line == null) {
            split.show(new Alert(Tone.SOON, t("indicator.noSuchRow", state.chosen())));
            return;
        }
        try {
            split.show(new IndicatorPanel(
                    services,
                    sheet,
                    line,
                    code -> url.with(IndicatorState.ROW, code)
                            .with(IndicatorState.SECTION, null)
                            .with(IndicatorState.FILTER, null)
                            .href(),
                    (unit, value) -> save(sheet.line(line.code()).orElse(line), unit, value)));
        } catch (DomainException refused) {
            split.show(new Alert(Tone.SOON, refused.getMessage()));
        }
    }
}
