package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.common.DomainException;
import vn.dondoc.savedview.SavedViews;
import vn.dondoc.security.Action;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.BulkSteps;
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
import vn.dondoc.ui.view.ViewLinks;

/**
 * Assignments of a person, a unit or all that may be seen, most urgent first, the chosen one beside the list. The
 * address holds filters and selection.
 */
// for the tools of other features, which the build of the front end does not see from here
@Uses(Checkbox.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(TextField.class)
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
    private final InboxFilters filters;
    private final Marks marks = new Marks();
    private final BulkBar bulk;
    private final ViewLinks views;
    private final AssignmentGrid grid;
    private final Div empty = new Div();
    private final Div strips = new Div();
    private final MasterDetail split;
    private transient UrlState state;
    private InboxScope scope = InboxScope.MINE;

    InboxView(InboxServices services, SavedViews savedViews) {
        this.services = services;
        addClassName("dd-stack");
        search = new SearchBox(t("inbox.search"), text -> filter(state.with(InboxFilter.TEXT, text)));
        filters = new InboxFilters(services, this::filter);
        grid = new AssignmentGrid(services, row -> choose(row.id()), this::sorted);
        bulk = new BulkBar(services, marks, this::markAll, this::load);
        views = new ViewLinks(savedViews, List.of(InboxFilter.CHOSEN, InboxFilter.MARKED));
        boolean many = BulkBar.useful(services);
        if (many) {
            grid.markable(marks, this::markAll);
            marks.onChange(this::keepMarks);
        }
        split = new MasterDetail(new Div(grid, empty), () -> choose(null));
        for (QuickFilter quick : QuickFilter.values()) {
            chips.add(quick.name(), t("inbox.quick." + quick.name()), tone(quick));
        }
        chips.onSelect(value -> filter(state.with(InboxFilter.QUICK, value)));
        strips.addClassName("dd-stack");
        add(header, strips, views, chips, filters, bulk, split);
        Keys keys = new Keys()
                .toField("/", t("inbox.key.search"), search, search::focus)
                .on("j", t("inbox.key.next"), () -> step(1))
                .on("k", t("inbox.key.previous"), () -> step(-1));
        if (many) {
            keys.on("x", t("bulk.key"), this::toggleChosen);
        }
        add(keys);
    }

    @Override
    public String getPageTitle() {
        return t("inbox.title." + scope.name()) + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        scope = SCOPES.get(event.getRouteParameters().get("scope").orElse("cua-toi"));
        state = UrlState.of(event.getLocation());
        Optional<UrlState> standard = views.open(event.getLocation());
        if (standard.isPresent()) {
            state = standard.get();
            // the address shows what the list shows
            state.replace();
        }
        header.title(t("inbox.title." + scope.name()));
        search.setValue(state.text(InboxFilter.TEXT));
        boolean ownUnitOnly = services.actor().get().standsInFor().isEmpty();
        grid.showUnit(scope != InboxScope.UNIT || !ownUnitOnly);
        showActions();
        strips.removeAll();
        services.strips().forEach(one -> one.strip(scope).ifPresent(strips::add));
        strips.setVisible(strips.getComponentCount() > 0);
        filters.show(scope, state);
        grid.order(state.text(InboxFilter.SORT));
        load();
        Set<Long> marked = Marks.of(state);
        if (!marked.isEmpty() || marks.size() > 0) {
            marks.setAll(grid.rows(BulkSteps.MOST).stream()
                    .filter(row -> marked.contains(row.id()))
                    .toList());
        }
    }

    /** Reads list, counts and detail again. */
    void load() {
        InboxCounts counts = services.queries().counts(scope);
        for (QuickFilter quick : QuickFilter.values()) {
            if (quick.openOnly()) {
                chips.count(quick.name(), counts.of(quick));
            }
        }
        // asked only at the end of the year
        chips.show(
                QuickFilter.TO_CLOSE.name(), counts.toClose() > 0 || InboxFilter.quick(state) == QuickFilter.TO_CLOSE);
        chips.select(InboxFilter.quick(state).name());
        filters.follow(state);
        views.show(state);
        header.subtitle(t("inbox.subtitle", place(), counts.all()));
        long size = grid.show(InboxFilter.read(scope, state));
        grid.setVisible(size > 0);
        bulk.listed(size);
        empty.removeAll();
        if (size == 0) {
            empty.add(new Empty(t("inbox.none"), t("inbox.noneHint")));
        }
        showDetail();
    }

    private void showActions() {
        List<Component> actions = new ArrayList<>(List.of(search));
        services.tools().forEach(tool -> tool.make(new ToolContext()).ifPresent(actions::add));
        actions.add(export(ExportFormat.XLSX));
        actions.add(export(ExportFormat.CSV));
        header.actions(actions.toArray(Component[]::new));
    }

    /** What a button above the list sees of it. */
    private final class ToolContext implements InboxTool.Context {

        @Override
        public InboxScope scope() {
            return scope;
        }

        @Override
        public Long unitId() {
            return state.id(InboxFilter.UNIT).orElse(null);
        }

        @Override
        public void reload() {
            load();
        }
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
        state = changed.with(InboxFilter.CHOSEN, null).with(InboxFilter.MARKED, null);
        state.replace();
        load();
        marks.setAll(List.of());
    }

    private void sorted(String order) {
        state = state.with(InboxFilter.SORT, order);
        state.replace();
        views.show(state);
    }

    private void markAll() {
        marks.setAll(grid.rows(BulkSteps.MOST));
    }

    private void toggleChosen() {
        state.id(InboxFilter.CHOSEN)
                .flatMap(id -> grid.rows(AssignmentGrid.NEAR).stream()
                        .filter(row -> row.id() == id)
                        .findFirst())
                .ifPresent(row -> marks.set(row, !marks.has(row.id())));
    }

    private void keepMarks() {
        state = state.with(InboxFilter.MARKED, marks.inWords());
        state.replace();
    }

    private void choose(Long id) {
        state = state.choose(InboxFilter.CHOSEN, id);
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

    private DownloadLink export(ExportFormat format) {
        return new DownloadLink(t("inbox.export." + format.name()), () -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    services.export().write(InboxFilter.read(scope, state), grid.order(), format, bytes);
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
