package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.PeopleAdministration;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.SearchBox;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** People and accounts with the form of the chosen one beside them. */
@Route(value = PeopleView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 20, titleKey = "admin.people.title", actions = Action.MANAGE_PEOPLE)
public class PeopleView extends Page implements BeforeEnterObserver {

    static final String PATH = "quan-tri/nguoi-dung";
    private static final String CHOSEN = "nguoi";
    private static final String NEW = "moi";
    private static final String WORDS = "tim";
    private static final String ROLE = "vai-tro";
    private static final String UNIT = "don-vi";

    private final transient Organization organization;
    private final transient PeopleAdministration administration;
    private final transient Leaving leaving;
    private final transient CurrentActor current;
    private final Grid<Person> grid = new Grid<>();
    private final MasterDetail split =
            new MasterDetail(grid, () -> state().with(CHOSEN, null).go());
    private final SearchBox search = new SearchBox(t("admin.people.search"), words -> filter(WORDS, words));
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final PageHeader header;
    private transient UrlState state;
    private transient List<Unit> units = List.of();
    private transient Map<Long, String> unitNames = Map.of();
    private transient List<Person> people = List.of();

    PeopleView(Organization organization, PeopleAdministration administration, Leaving leaving, CurrentActor current) {
        super(t("admin.people.title"));
        this.organization = organization;
        this.administration = administration;
        this.leaving = leaving;
        this.current = current;
        Button add = new Button(
                t("admin.people.add"), event -> state().with(CHOSEN, NEW).go());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header = new PageHeader(t("admin.people.title"), add);
        filters();
        columns();
        Div bar = new Div(search, unit, role);
        bar.addClassName("dd-bar");
        add(header, bar, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        load();
        open(state.text(CHOSEN));
    }

    private void open(String chosen) {
        Actor actor = current.get();
        if (chosen.equals(NEW)) {
            grid.asSingleSelect().clear();
            split.show(new PersonForm(administration, leaving, actor, units, null, this::reopen));
            return;
        }
        Person person = people.stream()
                .filter(one -> String.valueOf(one.id()).equals(chosen))
                .findFirst()
                .orElse(null);
        grid.asSingleSelect().setValue(person);
        if (person != null) {
            split.show(new PersonForm(administration, leaving, actor, units, person, this::reopen));
        } else if (chosen.isEmpty()) {
            split.clear();
        } else {
            split.show(new Empty(t("admin.gone"), t("admin.goneHint")));
        }
    }

    private void filters() {
        role.setWidth("220px");
        role.setPlaceholder(t("admin.people.anyRole"));
        role.setAriaLabel(t("admin.person.roles"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::label);
        role.setClearButtonVisible(true);
        role.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                filter(ROLE, event.getValue());
            }
        });
        unit.setWidth("260px");
        unit.setPlaceholder(t("admin.people.anyUnit"));
        unit.setAriaLabel(t("admin.person.unit"));
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                filter(UNIT, event.getValue() == null ? null : event.getValue().id());
            }
        });
    }

    private void columns() {
        Grids.style(grid, t("admin.people.title"));
        Grids.onOpen(grid, person -> state().with(CHOSEN, person.id()).go());
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(person -> Grids.twoLines(person.fullName(), person.username()))
                .setHeader(t("admin.person.fullName"))
                .setFlexGrow(2);
        var where = grid.addComponentColumn(person -> Grids.twoLines(
                        person.title(), person.unitId() == null ? "" : unitNames.getOrDefault(person.unitId(), "")))
                .setHeader(t("admin.person.titleAndUnit"))
                .setFlexGrow(3);
        var what = grid.addColumn(PeopleView::roles)
                .setHeader(t("admin.person.roles"))
                .setFlexGrow(2);
        grid.addComponentColumn(PeopleView::status)
                .setHeader(t("admin.status"))
                .setWidth("150px")
                .setFlexGrow(0);
        Narrow.watch(this, narrow -> List.of(where, what).forEach(column -> column.setVisible(!narrow)));
    }

    /** Nothing for an account as it should be: what stands there is worth a look. */
    private static Span status(Person person) {
        if (!person.active()) {
            return new Tag(Tone.IDLE, t("admin.person.isLocked"));
        }
        return person.mustChangePassword() ? new Tag(Tone.SOON, t("admin.person.isNew")) : new Span();
    }

    private static String roles(Person person) {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private void filter(String name, Object value) {
        state = state.with(name, value);
        state.replace();
        load();
    }

    private void load() {
        long agency = current.get().agencyId();
        units = organization.units(agency);
        unitNames = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        people = organization.people(agency);
        unit.setItems(units);
        search.setValue(state.text(WORDS));
        Role wantedRole = state.constant(ROLE, Role.class).orElse(null);
        role.setValue(wantedRole);
        Unit wantedUnit = units.stream()
                .filter(one -> state.id(UNIT).filter(id -> id == one.id()).isPresent())
                .findFirst()
                .orElse(null);
        unit.setValue(wantedUnit);
        String words = Vietnamese.plainKey(state.text(WORDS));
        List<Person> shown = people.stream()
                .filter(person -> wantedRole == null || person.roles().contains(wantedRole))
                .filter(person ->
                        wantedUnit == null || Long.valueOf(wantedUnit.id()).equals(person.unitId()))
                .filter(person -> Vietnamese.plainKey(
                                person.fullName() + " " + person.username() + " " + person.title())
                        .contains(words))
                .toList();
        grid.setItems(shown);
        header.subtitle(t("admin.people.count", String.valueOf(shown.size()), String.valueOf(people.size())));
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
