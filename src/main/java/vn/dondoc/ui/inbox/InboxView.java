package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Unit;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.security.Action;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.task.InboxCounts;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Keys;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/**
 * Assignments of a person, a unit or all that may be seen, most urgent first, the chosen one beside the list. The
 * address holds filters and selection.
 */
@Route(value = InboxView.ROUTE, layout = MainLayout.class)
@PermitAll
@NavEntry(
        group = NavGroup.WORK,
        order = 10,
        titleKey = "inbox.mine",
        path = InboxView.MINE,
        actions = {Action.RECEIVE_TASK, Action.REPORT_WORK, Action.ACCEPT_DEPARTMENT})
@NavEntry(
        group = NavGroup.WORK,
        order = 20,
        titleKey = "inbox.unit",
        path = InboxView.UNIT,
        actions = {Action.RECEIVE_TASK, Action.REPORT_WORK})
@NavEntry(
        group = NavGroup.WORK,
        order = 30,
        titleKey = "inbox.all",
        path = InboxView.ALL,
        actions = {Action.ACCEPT_DEPARTMENT, Action.REGISTER_PLAN})
public class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "cong-viec/:scope(cua-toi|cua-phong|tat-ca)";
    static final String MINE = "cong-viec/cua-toi";
    static final String UNIT = "cong-viec/cua-phong";
    static final String ALL = "cong-viec/tat-ca";

    private static final Map<String, InboxScope> SCOPES =
            Map.of("cua-toi", InboxScope.MINE, "cua-phong", InboxScope.UNIT, "tat-ca", InboxScope.ALL);

    private final transient InboxServices services;
    private final PageHeader header = new PageHeader("");
    private final SearchBox search;
    private final Chips chips = new Chips(t("inbox.filter"));
    private final Div filters = new Div();
    private final AssignmentGrid grid;
    private final Div empty = new Div();
    private final MasterDetail split;
    private transient UrlState state;
    private InboxScope scope = InboxScope.MINE;

    InboxView(InboxServices services) {
        this.services = services;
        addClassName("dd-stack");
        search = new SearchBox(t("inbox.search"), text -> filter(state.with(InboxFilter.TEXT, text)));
        grid = new AssignmentGrid(services, row -> choose(row.id()));
        split = new MasterDetail(new Div(grid, empty), () -> choose(null));
        for (QuickFilter quick : QuickFilter.values()) {
            chips.add(quick.name(), t("inbox.quick." + quick.name()), tone(quick));
        }
        chips.onSelect(value -> filter(state.with(InboxFilter.QUICK, value)));
        filters.addClassName("dd-bar");
        header.actions(search, export(ExportFormat.XLSX), export(ExportFormat.CSV));
        add(header, chips, filters, split);
        add(new Keys()
                .on("/", t("inbox.key.search"), search::focus)
                .on("j", t("inbox.key.next"), () -> step(1))
                .on("k", t("inbox.key.previous"), () -> step(-1)));
    }

    @Override
    public String getPageTitle() {
        return t("inbox.title." + scope.name()) + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        scope = SCOPES.get(event.getRouteParameters().get("scope").orElse("cua-toi"));
        state = UrlState.of(event.getLocation());
        header.title(t("inbox.title." + scope.name()));
        search.setValue(state.text(InboxFilter.TEXT));
        boolean ownUnitOnly = services.actor().get().standsInFor().isEmpty();
        grid.showUnit(scope != InboxScope.UNIT || !ownUnitOnly);
        showFilters();
        load();
    }

    /** Reads list, counts and detail again. */
    void load() {
        InboxCounts counts = services.queries().counts(scope);
        for (QuickFilter quick : QuickFilter.values()) {
            if (quick.openOnly()) {
                chips.count(quick.name(), counts.of(quick));
            }
        }
        chips.select(InboxFilter.quick(state).name());
        header.subtitle(t("inbox.subtitle", place(), counts.all()));
        long size = grid.show(InboxFilter.read(scope, state));
        grid.setVisible(size > 0);
        empty.removeAll();
        if (size == 0) {
            empty.add(new Empty(t("inbox.none"), t("inbox.noneHint")));
        }
        showDetail();
    }

    private String place() {
        if (scope == InboxScope.ALL) {
            return services.organization()
                    .agency(services.actor().get().agencyId())
                    .name();
        }
        var actor = services.actor().get();
        if (scope == InboxScope.MINE || actor.unitId() == null) {
            return actor.fullName();
        }
        return services.organization().unit(actor.agencyId(), actor.unitId()).name();
    }

    private void filter(UrlState changed) {
        state = changed.with(InboxFilter.CHOSEN, null);
        state.replace();
        load();
    }

    private void choose(Long id) {
        UrlState changed = state.with(InboxFilter.CHOSEN, id);
        if (id != null && state.id(InboxFilter.CHOSEN).isEmpty()) {
            changed.push();
        } else {
            changed.replace();
        }
        state = changed;
        showDetail();
    }

    private void step(int by) {
        grid.neighbour(state.id(InboxFilter.CHOSEN).orElse(null), by)
                .map(AssignmentRow::id)
                .ifPresent(this::choose);
    }

    private void showDetail() {
        Optional<Long> chosen = state.id(InboxFilter.CHOSEN);
        if (chosen.isEmpty()) {
            split.clear();
            grid.deselectAll();
            return;
        }
        grid.mark(chosen.get());
        try {
            split.show(new AssignmentPanel(services, chosen.get(), false, this::load));
        } catch (DomainException refused) {
            split.show(new Alert(Tone.SOON, refused.getMessage()));
        }
    }

    private void showFilters() {
        filters.removeAll();
        if (scope == InboxScope.ALL) {
            ComboBox<Unit> unit = new ComboBox<>();
            unit.setPlaceholder(t("inbox.unitFilter"));
            unit.setAriaLabel(t("inbox.unitFilter"));
            unit.setItems(
                    services.organization().workingUnits(services.actor().get().agencyId()));
            unit.setItemLabelGenerator(Unit::name);
            unit.setClearButtonVisible(true);
            state.id(InboxFilter.UNIT)
                    .flatMap(id -> unit.getListDataView()
                            .getItems()
                            .filter(item -> item.id() == id)
                            .findFirst())
                    .ifPresent(unit::setValue);
            unit.addValueChangeListener(event -> filter(state.with(
                    InboxFilter.UNIT,
                    event.getValue() == null ? null : event.getValue().id())));
            filters.add(unit);
        }
        List<PlanSummary> issued = services.plans().find(PlanFilter.all(), PageQuery.of(0, 500)).items().stream()
                .filter(plan -> plan.number() != null)
                .toList();
        if (issued.size() > 1) {
            ComboBox<PlanSummary> plan = new ComboBox<>();
            plan.setPlaceholder(t("inbox.planFilter"));
            plan.setAriaLabel(t("inbox.planFilter"));
            plan.setItems(issued);
            plan.setItemLabelGenerator(PlanSummary::shownNumber);
            plan.setClearButtonVisible(true);
            state.id(InboxFilter.PLAN)
                    .flatMap(id ->
                            issued.stream().filter(item -> item.id() == id).findFirst())
                    .ifPresent(plan::setValue);
            plan.addValueChangeListener(event -> filter(state.with(
                    InboxFilter.PLAN,
                    event.getValue() == null ? null : event.getValue().id())));
            filters.add(plan);
        }
        Select<AssignmentStatus> status = new Select<>();
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("inbox.anyStatus"));
        status.setPlaceholder(t("inbox.anyStatus"));
        status.setAriaLabel(t("inbox.statusFilter"));
        status.setItems(AssignmentStatus.values());
        status.setItemLabelGenerator(value -> value == null ? t("inbox.anyStatus") : t("inbox.status." + value.name()));
        state.constant(InboxFilter.STATUS, AssignmentStatus.class).ifPresent(status::setValue);
        status.addValueChangeListener(event -> filter(state.with(InboxFilter.STATUS, event.getValue())));
        filters.add(status);
        hidden().forEach((name, label) -> {
            Button off = new Button(label + " ✕", event -> {
                filter(state.with(name, null));
                showFilters();
            });
            off.setAriaLabel(t("inbox.dropFilter", label));
            filters.add(off);
        });
    }

    /** Filters that came with a link and have no field of their own: shown, so that nobody wonders what is missing. */
    private Map<String, String> hidden() {
        Map<String, String> named = new java.util.LinkedHashMap<>();
        for (String name : List.of(
                InboxFilter.BUCKET,
                InboxFilter.AS_OF,
                InboxFilter.AREA,
                InboxFilter.SOURCE,
                InboxFilter.TASK,
                InboxFilter.DUE_FROM,
                InboxFilter.DUE_BEFORE)) {
            if (!state.text(name).isEmpty()) {
                named.put(name, t("inbox.linked." + name) + ": " + state.text(name));
            }
        }
        return named;
    }

    private DownloadLink export(ExportFormat format) {
        return new DownloadLink(t("inbox.export." + format.name()), () -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    services.export().write(InboxFilter.read(scope, state), PageQuery.of(0, 500), format, bytes);
                    return new DownloadLink.Download(
                            services.export().fileName(format), format.contentType(), bytes.toByteArray());
                })
                .asButton();
    }

    private static Tone tone(QuickFilter quick) {
        return switch (quick) {
            case OVERDUE -> Tone.LATE;
            case DUE_7_DAYS -> Tone.SOON;
            default -> null;
        };
    }
}
