package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitAdministration;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The tree of units with the form of the chosen one beside it. */
@Route(value = UnitsView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 10, titleKey = "admin.units.title", actions = Action.MANAGE_ORGANIZATION)
public class UnitsView extends Page implements BeforeEnterObserver {

    static final String PATH = "quan-tri/don-vi";
    private static final String CHOSEN = "don-vi";
    private static final String NEW = "moi";

    private final transient Organization organization;
    private final transient UnitAdministration administration;
    private final transient CurrentActor current;
    private final TreeGrid<Unit> grid = new TreeGrid<>();
    private final MasterDetail split =
            new MasterDetail(grid, () -> state().with(CHOSEN, null).go());
    private final PageHeader header;
    private transient UrlState state;
    private transient List<Unit> units = List.of();
    private transient Map<Long, Long> people = Map.of();

    UnitsView(Organization organization, UnitAdministration administration, CurrentActor current) {
        super(t("admin.units.title"));
        this.organization = organization;
        this.administration = administration;
        this.current = current;
        Button add = new Button(
                t("admin.units.add"), event -> state().with(CHOSEN, NEW).go());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header = new PageHeader(t("admin.units.title"), add);
        columns();
        add(header, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        load();
        open(state.text(CHOSEN));
    }

    private void open(String chosen) {
        if (chosen.equals(NEW)) {
            grid.asSingleSelect().clear();
            split.show(new UnitForm(administration, units, null, this::reopen));
            return;
        }
        Unit unit = units.stream()
                .filter(one -> String.valueOf(one.id()).equals(chosen))
                .findFirst()
                .orElse(null);
        grid.asSingleSelect().setValue(unit);
        if (unit != null) {
            split.show(new UnitForm(administration, units, unit, this::reopen));
        } else if (chosen.isEmpty()) {
            split.clear();
        } else {
            split.show(new Empty(t("admin.gone"), t("admin.goneHint")));
        }
    }

    private void columns() {
        Grids.style(grid, t("admin.units.title"));
        Grids.onOpen(grid, unit -> state().with(CHOSEN, unit.id()).go());
        grid.setAllRowsVisible(true);
        grid.addHierarchyColumn(Unit::name)
                .setHeader(t("admin.unit.name"))
                .setFlexGrow(1)
                .setSortable(false);
        var kind = grid.addColumn(unit -> unit.kind().label())
                .setHeader(t("admin.unit.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var code = grid.addColumn(Unit::code)
                .setHeader(t("admin.unit.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(unit -> Formats.number(people.getOrDefault(unit.id(), 0L)))
                .setHeader(t("admin.unit.people"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var status = grid.addComponentColumn(
                        unit -> unit.active() ? new Span() : new Tag(Tone.IDLE, t("admin.unit.unused")))
                .setHeader(t("admin.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Narrow.watch(this, narrow -> List.of(kind, code, status).forEach(column -> column.setVisible(!narrow)));
    }

    private void load() {
        long agency = current.get().agencyId();
        units = organization.units(agency);
        people = organization.people(agency).stream()
                .filter(person -> person.active() && person.unitId() != null)
                .collect(Collectors.groupingBy(Person::unitId, Collectors.counting()));
        header.subtitle(t(
                "admin.units.count",
                String.valueOf(units.stream().filter(Unit::active).count())));
        grid.setItems(children(null), unit -> children(unit.id()));
        grid.expandRecursively(children(null), 9);
    }

    private List<Unit> children(Long parentId) {
        return units.stream()
                .filter(unit -> Objects.equals(unit.parentId(), parentId))
                .toList();
    }

    private void reopen(long id) {
        state = state.with(CHOSEN, id);
        state.replace();
        load();
        open(String.valueOf(id));
    }

    private UrlState state() {
        return state;
    }
}
