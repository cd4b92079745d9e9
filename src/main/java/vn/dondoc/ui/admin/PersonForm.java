package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.NewPassword;
import vn.dondoc.organization.PeopleAdministration;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.PersonData;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Role;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** One person with account, unit and roles; or a new one. */
class PersonForm extends Div {

    private final transient PeopleAdministration administration;
    private final transient Leaving leaving;

    @Nullable
    private final transient Person person;

    private final transient LongConsumer saved;
    private final TextField fullName = new TextField(t("admin.person.fullName"));
    private final TextField title = new TextField(t("admin.person.title"));
    private final TextField username = new TextField(t("admin.person.username"));
    private final TextField email = new TextField(t("admin.person.email"));
    private final ComboBox<Unit> unit = new ComboBox<>(t("admin.person.unit"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(t("admin.person.roles"));
    private final CheckboxGroup<Unit> field = new CheckboxGroup<>(t("admin.person.field"));
    private final Checkbox signs = new Checkbox(t("admin.person.signs"));

    /**
     * @param leaving what to ask before somebody leaves a unit or the agency
     * @param actor the administrator
     * @param person null for a new one
     * @param saved called with the id of the person to show next
     */
    PersonForm(
            PeopleAdministration administration,
            Leaving leaving,
            Actor actor,
            List<Unit> units,
            @Nullable Person person,
            LongConsumer saved) {
        this.administration = administration;
        this.leaving = leaving;
        this.person = person;
        this.saved = saved;
        addClassName("dd-stack");
        inputs(actor, units);
        if (person != null) {
            fill(person, units);
        }
        showDeputyParts();
        AdminForm form = new AdminForm()
                .field("fullName", fullName)
                .field("title", title)
                .field("username", username)
                .field("email", email)
                .field("unitId", unit)
                .field("roles", roles)
                .field("fieldUnitIds", field)
                .field("signsByDelegation", signs);
        form.button(t(person == null ? "admin.add" : "admin.save"), this::save, ButtonVariant.LUMO_PRIMARY);
        add(new H2(person == null ? t("admin.person.new") : person.fullName()));
        if (person == null) {
            add(new Alert(Tone.IDLE, t("admin.person.newHint")));
        } else if (!person.active()) {
            add(new Alert(Tone.IDLE, t("admin.person.locked")));
        }
        add(form);
        if (person != null && person.id() != actor.personId()) {
            addMore(form, person);
        }
    }

    private void inputs(Actor actor, List<Unit> units) {
        fullName.setRequiredIndicatorVisible(true);
        username.setRequiredIndicatorVisible(true);
        username.setHelperText(t("admin.person.usernameHelp"));
        unit.setItems(units.stream().filter(Unit::active).toList());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        Set<Role> offered = EnumSet.allOf(Role.class);
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            offered.remove(Role.SYSTEM_ADMIN);
        }
        if (person != null) {
            offered.addAll(person.roles());
        }
        roles.setItems(offered);
        roles.setItemLabelGenerator(Role::label);
        roles.setRequiredIndicatorVisible(true);
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        roles.addValueChangeListener(event -> showDeputyParts());
        field.setItems(units.stream().filter(Unit::doesWork).toList());
        field.setItemLabelGenerator(Unit::name);
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }

    private void fill(Person shown, List<Unit> units) {
        fullName.setValue(shown.fullName());
        title.setValue(shown.title());
        username.setValue(shown.username());
        email.setValue(shown.email());
        units.stream()
                .filter(one -> shown.unitId() != null && one.id() == shown.unitId())
                .findFirst()
                .ifPresent(unit::setValue);
        roles.setValue(shown.roles());
        field.setValue(units.stream()
                .filter(one -> one.doesWork() && shown.fieldUnitIds().contains(one.id()))
                .collect(Collectors.toSet()));
        signs.setValue(shown.signsByDelegation());
    }

    private void showDeputyParts() {
        boolean deputy = roles.getValue().contains(Role.DEPUTY_DIRECTOR);
        field.setVisible(deputy);
        signs.setVisible(deputy);
    }

    private void save() {
        boolean deputy = field.isVisible();
        PersonData data = new PersonData(
                unit.getValue() == null ? null : unit.getValue().id(),
                username.getValue(),
                fullName.getValue(),
                title.getValue(),
                email.getValue(),
                roles.getValue(),
                deputy ? field.getValue().stream().map(Unit::id).collect(Collectors.toSet()) : Set.of(),
                deputy && signs.getValue());
        if (person == null) {
            NewPassword made = administration.create(data);
            saved.accept(made.person().id());
            PasswordDialog.show(made);
            return;
        }
        leaving.change(person, data, now -> {
            Toast.success(t("admin.saved", now.fullName()));
            saved.accept(now.id());
        });
    }

    private void addMore(AdminForm form, Person shown) {
        form.button(
                t("admin.person.reset"),
                () -> Confirm.ask(
                        t("admin.person.resetAsk", shown.fullName()),
                        t("admin.person.resetText"),
                        t("admin.person.reset"),
                        () -> {
                            NewPassword made = administration.resetPassword(shown.id(), shown.version());
                            saved.accept(shown.id());
                            PasswordDialog.show(made);
                        }),
                ButtonVariant.LUMO_TERTIARY);
        if (shown.active()) {
            form.button(
                    t("admin.person.lock"),
                    () -> leaving.lock(shown, now -> {
                        Toast.success(t("admin.person.lockedNow", now.fullName()));
                        saved.accept(now.id());
                    }),
                    ButtonVariant.LUMO_TERTIARY,
                    ButtonVariant.LUMO_ERROR);
        } else {
            form.button(t("admin.person.unlock"), () -> {
                administration.activate(shown.id(), shown.version());
                Toast.success(t("admin.person.unlocked", shown.fullName()));
                saved.accept(shown.id());
            });
        }
    }
}
