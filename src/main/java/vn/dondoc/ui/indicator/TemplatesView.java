package vn.dondoc.ui.indicator;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.indicator.FormulaName;
import vn.dondoc.indicator.IndicatorTemplates;
import vn.dondoc.indicator.IndicatorType;
import vn.dondoc.indicator.TemplateProblem;
import vn.dondoc.indicator.TemplateRow;
import vn.dondoc.indicator.TemplateVersion;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The statistics form in its versions: the rows of one version, and one row beside them. */
@Route(value = TemplatesView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 35, titleKey = "indicator.template.title", actions = Action.MANAGE_TEMPLATES)
public class TemplatesView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "bieu-mau-thong-ke";

    private static final String VERSION = "phien-ban";
    private static final String ROW = "dong";
    private static final String NEW = "moi";

    private final transient IndicatorTemplates templates;
    private final transient List<Unit> units;
    private final transient Map<Long, String> unitNames;
    private final transient List<ReportingWindow> windows;
    private final Grid<TemplateRow> grid = new Grid<>();
    private final MasterDetail split;
    private transient UrlState url;
    private transient TemplateVersion version;
    private transient List<TemplateRow> rows = List.of();
    private transient List<FormulaName> names = List.of();
    private boolean narrow;
    private Grid.Column<TemplateRow> type;
    private Grid.Column<TemplateRow> formula;
    private Grid.Column<TemplateRow> who;

    TemplatesView(
            IndicatorTemplates templates,
            Organization organization,
            AgencyParameters parameters,
            CurrentActor current,
            Clock clock) {
        super(t("indicator.template.title"));
        this.templates = templates;
        long agency = current.get().agencyId();
        units = organization.workingUnits(agency);
        unitNames = organization.unitsById(agency).values().stream().collect(Collectors.toMap(Unit::id, Unit::label));
        int firstDay = parameters.number(agency, AgencyParameter.WINDOW_FIRST_DAY);
        int year = LocalDate.now(clock).getYear();
        windows = Stream.of(year, year + 1)
                .flatMap(one -> ReportingWindow.ofYear(one, firstDay).stream())
                .filter(window -> window.kind() != WindowKind.MONTH)
                .sorted(Comparator.comparing(ReportingWindow::to))
                .toList();
        columns();
        split = new MasterDetail(grid, () -> choose(null));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlState.of(event.getLocation());
        List<TemplateVersion> versions = templates.versions();
        long wanted = url.id(VERSION).orElse(-1L);
        version =
                versions.stream().filter(one -> one.id() == wanted).findFirst().orElse(versions.get(0));
        names = templates.names();
        removeAll();
        add(header(), chooser(versions));
        if (!version.draft()) {
            add(new Alert(Tone.IDLE, t("indicator.template.readOnly")));
        }
        add(split);
        load();
    }

    private PageHeader header() {
        List<Component> actions = new ArrayList<>();
        actions.add(new Button(t("indicator.template.compare"), event -> TemplateDialogs.compare(templates, version)));
        if (version.draft()) {
            actions.add(new Button(
                    t("indicator.template.rename"),
                    event -> TemplateDialogs.rename(templates, version, () -> open(version.id()))));
            actions.add(new Button(
                    t("indicator.template.discard"),
                    event -> Confirm.danger(
                            t("indicator.template.discardAsk"),
                            t("indicator.template.discardText"),
                            t("indicator.template.discard"),
                            () -> {
                                templates.discard(version.id());
                                open(null);
                            })));
            actions.add(new Button(t("indicator.template.add"), event -> choose(NEW)));
            Button publish = new Button(
                    t("indicator.template.publish"),
                    event -> TemplateDialogs.publish(
                            templates, templates.version(version.id()), windows, () -> open(version.id())));
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(publish);
        } else {
            Button copy = new Button(
                    t("indicator.template.copy"), event -> TemplateDialogs.copy(templates, version, this::open));
            copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(copy);
        }
        return new PageHeader(t("indicator.template.title"), actions.toArray(Component[]::new));
    }

    private Component chooser(List<TemplateVersion> versions) {
        Select<TemplateVersion> chosen = new Select<>();
        chosen.setLabel(t("indicator.template.version"));
        chosen.setItems(versions);
        chosen.setItemLabelGenerator(TemplateDialogs::label);
        chosen.setValue(version);
        chosen.addClassName("dd-indicator-version");
        chosen.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                open(event.getValue().id());
            }
        });
        return chosen;
    }

    private void open(@Nullable Long id) {
        url.with(VERSION, id).with(ROW, null).go();
    }

    private void columns() {
        Grids.style(grid, t("indicator.template.title"));
        grid.addClassName("dd-indicator-grid");
        grid.addColumn(TemplateRow::code)
                .setHeader(t("indicator.template.code"))
                .setWidth("108px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::label).setHeader(t("indicator.label")).setFlexGrow(1);
        type = grid.addColumn(row -> row.data().type().label())
                .setHeader(t("indicator.template.type"))
                .setWidth("110px")
                .setFlexGrow(0);
        formula = grid.addColumn(row -> row.data().formula())
                .setHeader(t("indicator.formula"))
                .setWidth("250px")
                .setFlexGrow(0);
        who = grid.addColumn(row -> row.data().type() == IndicatorType.HEADING
                        ? ""
                        : row.data().unitId() == null
                                ? row.data().entry().label()
                                : unitNames.getOrDefault(row.data().unitId(), ""))
                .setHeader(t("indicator.template.who"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::moves).setWidth("88px").setFlexGrow(0);
        grid.setPartNameGenerator(row -> row.data().type() == IndicatorType.HEADING ? "heading" : null);
        Grids.onOpen(grid, row -> choose(String.valueOf(row.id())));
        Narrow.watch(this, isNarrow -> {
            narrow = isNarrow;
            fitting();
        });
    }

    private void fitting() {
        boolean little = narrow || !url.text(ROW).isEmpty();
        type.setVisible(!little);
        formula.setVisible(!little);
        who.setVisible(!little);
    }

    private Component label(TemplateRow row) {
        Div cell = new Div(new Span(row.data().label()));
        cell.addClassNames("dd-indicator-label", "level-" + row.data().level());
        if (!row.data().printed()) {
            cell.add(new Tag(Tone.IDLE, t("indicator.auxiliary")));
        }
        return cell;
    }

    private Component moves(TemplateRow row) {
        Div bar = new Div();
        bar.addClassName("dd-row-actions");
        if (version.draft()) {
            bar.add(
                    move(row, true, VaadinIcon.ARROW_UP, "indicator.template.up"),
                    move(row, false, VaadinIcon.ARROW_DOWN, "indicator.template.down"));
        }
        return bar;
    }

    private Button move(TemplateRow row, boolean up, VaadinIcon icon, String key) {
        Button button = new Button(
                icon.create(),
                event -> Toast.attempt(() -> {
                    templates.moveRow(version.id(), row.id(), up);
                    load();
                }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(t(key, row.code()));
        button.setTooltipText(t(key, row.code()));
        return button;
    }

    private void load() {
        version = templates.version(version.id());
        rows = templates.rows(version.id());
        grid.setItems(rows);
        detail();
    }

    private void choose(@Nullable String row) {
        url = url.choose(ROW, row);
        detail();
    }

    private void detail() {
        fitting();
        String wanted = url.text(ROW);
        TemplateRow row = rows.stream()
                .filter(one -> String.valueOf(one.id()).equals(wanted))
                .findFirst()
                .orElse(null);
        boolean adding = wanted.equals(NEW) && version.draft();
        if (row == null && !adding) {
            split.clear();
            return;
        }
        if (row != null) {
            grid.asSingleSelect().setValue(row);
        }
        RowForm form = new RowForm(row == null ? null : row.data(), units, names, !version.draft());
        Div panel = new Div(new H2(row == null ? t("indicator.template.addTitle") : row.code()), problems(row), form);
        panel.addClassName("dd-stack");
        if (version.draft()) {
            panel.add(buttons(row, form));
        }
        split.show(panel);
    }

    private Component problems(@Nullable TemplateRow row) {
        Div box = new Div();
        if (row != null && version.draft()) {
            templates.problems(version.id()).stream()
                    .filter(problem -> problem.code().equals(row.code()))
                    .map(TemplateProblem::message)
                    .forEach(message -> box.add(new Alert(Tone.LATE, message)));
        }
        return box;
    }

    private Component buttons(@Nullable TemplateRow row, RowForm form) {
        Button save = new Button(
                t("indicator.template.save"),
                event -> form.attempt(() -> {
                    TemplateRow saved = row == null
                            ? templates.addRow(version.id(), last(), form.value())
                            : templates.saveRow(version.id(), row.id(), form.value());
                    Toast.success(t("indicator.template.savedRow", saved.code()));
                    url = url.with(ROW, saved.id());
                    url.replace();
                    load();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(save);
        bar.addClassName("dd-bar");
        if (row != null) {
            Button remove = new Button(
                    t("indicator.template.remove"),
                    event -> Confirm.danger(
                            t("indicator.template.removeAsk", row.code()),
                            t("indicator.template.removeText"),
                            t("indicator.template.remove"),
                            () -> {
                                templates.removeRow(version.id(), row.id());
                                url = url.with(ROW, null);
                                url.replace();
                                load();
                            }));
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
            bar.add(remove);
        }
        return bar;
    }

    /** A new row comes after the one that was chosen last. */
    @Nullable
    private Long last() {
        TemplateRow selected = grid.asSingleSelect().getValue();
        return selected == null ? null : selected.id();
    }
}
