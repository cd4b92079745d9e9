package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitAdministration;
import vn.dondoc.organization.UnitData;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** One unit: what it is called, what it is, where it stands; or a new one. */
class UnitForm extends Div {

    private final transient UnitAdministration administration;
    private final transient List<Unit> units;

    @Nullable
    private final transient Unit unit;

    private final transient LongConsumer saved;
    private final TextField name = new TextField(t("admin.unit.name"));
    private final TextField shortName = new TextField(t("admin.unit.shortName"));
    private final TextField code = new TextField(t("admin.unit.code"));
    private final Select<UnitKind> kind = new Select<>();
    private final ComboBox<Unit> parent = new ComboBox<>(t("admin.unit.parent"));

    /**
     * @param unit null for a new one
     * @param saved called with the id of the unit to show next
     */
    UnitForm(UnitAdministration administration, List<Unit> units, @Nullable Unit unit, LongConsumer saved) {
        this.administration = administration;
        this.units = units;
        this.unit = unit;
        this.saved = saved;
        addClassName("dd-stack");
        name.setRequiredIndicatorVisible(true);
        shortName.setHelperText(t("admin.unit.shortNameHelp"));
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(t("admin.unit.codeHelp"));
        kind.setLabel(t("admin.unit.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(UnitKind::label);
        kind.setValue(UnitKind.ROOM);
        parent.setPlaceholder(t("admin.unit.noParent"));
        parent.setClearButtonVisible(true);
        parent.setItemLabelGenerator(Unit::name);
        parent.setItems(units.stream()
                .filter(other -> other.active() && (unit == null || other.id() != unit.id()))
                .toList());
        if (unit != null) {
            fill(unit);
        }
        AdminForm form = new AdminForm()
                .field("name", name)
                .field("shortName", shortName)
                .field("code", code)
                .field("kind", kind)
                .field("parentId", parent);
        form.button(t(unit == null ? "admin.add" : "admin.save"), this::save, ButtonVariant.LUMO_PRIMARY);
        add(new H2(unit == null ? t("admin.unit.new") : unit.name()));
        if (unit != null && !unit.active()) {
            add(new Alert(Tone.IDLE, t("admin.unit.off")));
        }
        add(form);
        if (unit != null) {
            addMore(form, unit);
        }
    }

    private void fill(Unit shown) {
        name.setValue(shown.name());
        shortName.setValue(shown.shortName());
        code.setValue(shown.code());
        kind.setValue(shown.kind());
        units.stream()
                .filter(other -> shown.parentId() != null && other.id() == shown.parentId())
                .findFirst()
                .ifPresent(parent::setValue);
    }

    private void addMore(AdminForm form, Unit shown) {
        if (!shown.active()) {
            form.button(t("admin.unit.activate"), () -> {
                administration.activate(shown.id(), shown.version());
                done(shown.id(), t("admin.unit.activated", shown.name()));
            });
            return;
        }
        form.button(t("admin.up"), () -> reorder(shown, true), ButtonVariant.LUMO_TERTIARY);
        form.button(t("admin.down"), () -> reorder(shown, false), ButtonVariant.LUMO_TERTIARY);
        form.button(t("admin.unit.merge"), () -> merge(shown), ButtonVariant.LUMO_TERTIARY);
        form.button(
                t("admin.unit.deactivate"),
                () -> Confirm.danger(
                        t("admin.unit.deactivateAsk", shown.name()),
                        t("admin.unit.deactivateText"),
                        t("admin.unit.deactivate"),
                        () -> {
                            administration.deactivate(shown.id(), shown.version());
                            done(shown.id(), t("admin.unit.deactivated", shown.name()));
                        }),
                ButtonVariant.LUMO_TERTIARY,
                ButtonVariant.LUMO_ERROR);
    }

    private void save() {
        UnitData data = new UnitData(
                parent.getValue() == null ? null : parent.getValue().id(),
                code.getValue(),
                name.getValue(),
                shortName.getValue(),
                kind.getValue());
        Unit now = unit == null ? administration.create(data) : administration.change(unit.id(), unit.version(), data);
        done(now.id(), t("admin.saved", now.name()));
    }

    private void reorder(Unit shown, boolean up) {
        administration.reorder(shown.id(), up);
        saved.accept(shown.id());
    }

    private void merge(Unit shown) {
        ComboBox<Unit> target = new ComboBox<>(t("admin.unit.mergeInto"));
        target.setItemLabelGenerator(Unit::name);
        target.setWidthFull();
        target.setItems(units.stream()
                .filter(other -> other.active() && other.id() != shown.id())
                .toList());
        new FormDialog(
                        t("admin.unit.mergeAsk", shown.name()),
                        t("admin.unit.merge"),
                        () -> {
                            if (target.getValue() == null) {
                                throw new InvalidInputException("targetId", t("admin.unit.mergeMissing"));
                            }
                            Unit now = administration.mergeInto(
                                    shown.id(),
                                    shown.version(),
                                    target.getValue().id());
                            done(now.id(), t("admin.unit.merged", shown.name(), now.name()));
                        },
                        new Alert(Tone.SOON, t("admin.unit.mergeText")),
                        target)
                .open();
    }

    private void done(long id, String words) {
        Toast.success(words);
        saved.accept(id);
    }
}
