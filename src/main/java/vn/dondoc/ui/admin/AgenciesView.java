package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyAdministration;
import vn.dondoc.organization.NewPassword;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Empty;
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

/** Every agency of the installation, for its operator. */
@Route(value = AgenciesView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 60, titleKey = "admin.agencies.title", actions = Action.MANAGE_AGENCIES)
public class AgenciesView extends Page implements BeforeEnterObserver {

    static final String PATH = "quan-tri/cac-co-quan";
    private static final String CHOSEN = "co-quan";
    private static final String NEW = "moi";

    private final transient AgencyAdministration administration;
    private final transient CurrentActor current;
    private final Grid<Agency> grid = new Grid<>();
    private final MasterDetail split =
            new MasterDetail(grid, () -> state().with(CHOSEN, null).go());
    private transient UrlState state;
    private transient List<Agency> agencies = List.of();

    AgenciesView(AgencyAdministration administration, CurrentActor current) {
        super(t("admin.agencies.title"));
        this.administration = administration;
        this.current = current;
        Button add = new Button(
                t("admin.agencies.add"), event -> state().with(CHOSEN, NEW).go());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        columns();
        add(new PageHeader(t("admin.agencies.title"), add), split);
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
            split.show(created());
            return;
        }
        Agency agency = agencies.stream()
                .filter(one -> String.valueOf(one.id()).equals(chosen))
                .findFirst()
                .orElse(null);
        grid.asSingleSelect().setValue(agency);
        if (agency != null) {
            split.show(changed(agency));
        } else if (chosen.isEmpty()) {
            split.clear();
        } else {
            split.show(new Empty(t("admin.gone"), t("admin.goneHint")));
        }
    }

    private void columns() {
        Grids.style(grid, t("admin.agencies.title"));
        Grids.onOpen(grid, agency -> state().with(CHOSEN, agency.id()).go());
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(agency -> Grids.twoLines(agency.name(), agency.superiorName()))
                .setHeader(t("admin.agency.name"))
                .setFlexGrow(1);
        var code = grid.addColumn(Agency::code)
                .setHeader(t("admin.agency.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(agency -> agency.active()
                        ? new Tag(Tone.OK, t("admin.agency.isOpen"))
                        : new Tag(Tone.IDLE, t("admin.agency.isClosed")))
                .setHeader(t("admin.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Narrow.watch(this, narrow -> code.setVisible(!narrow));
    }

    private Component created() {
        TextField username = new TextField(t("admin.agency.adminUsername"));
        TextField fullName = new TextField(t("admin.agency.adminName"));
        AgencyForm form = new AgencyForm(null, agencies, true);
        form.field("username", username).field("fullName", fullName);
        form.button(
                t("admin.add"),
                () -> {
                    NewPassword made = administration.create(form.data(), username.getValue(), fullName.getValue());
                    reopen(made.person().agencyId());
                    PasswordDialog.show(made);
                },
                ButtonVariant.LUMO_PRIMARY);
        return stack(new H2(t("admin.agencies.new")), new Alert(Tone.IDLE, t("admin.agencies.newHint")), form);
    }

    private Component changed(Agency agency) {
        AgencyForm form = new AgencyForm(agency, agencies, true);
        form.button(
                t("admin.save"),
                () -> {
                    administration.change(agency.id(), agency.version(), form.data());
                    Toast.success(t("admin.saved", agency.name()));
                    reopen(agency.id());
                },
                ButtonVariant.LUMO_PRIMARY);
        if (!agency.active()) {
            form.button(t("admin.agency.open"), () -> {
                administration.setActive(agency.id(), agency.version(), true);
                reopen(agency.id());
            });
        } else if (agency.id() != current.get().agencyId()) {
            form.button(
                    t("admin.agency.close"),
                    () -> Confirm.danger(
                            t("admin.agency.closeAsk", agency.name()),
                            t("admin.agency.closeText"),
                            t("admin.agency.close"),
                            () -> {
                                administration.setActive(agency.id(), agency.version(), false);
                                reopen(agency.id());
                            }),
                    ButtonVariant.LUMO_TERTIARY,
                    ButtonVariant.LUMO_ERROR);
        }
        return stack(new H2(agency.name()), form);
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("dd-stack");
        return stack;
    }

    private void load() {
        agencies = administration.agencies();
        grid.setItems(agencies);
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
