package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.RowUnit;
import vn.dondoc.plan.UnitChoice;

/** Chooses the units of a row: units of the agency, all of them, and somebody outside with the unit that follows it. */
class UnitPicker extends Div {

    private static final Unit ALL = new Unit(
            0, 0, null, "*", UnitMeaning.ALL_UNITS.label(), "", vn.dondoc.organization.UnitKind.ROOM, 0, true, 0);

    private final MultiSelectComboBox<Unit> units;
    private final TextField outside = new TextField(t("plan.units.outside"));
    private final ComboBox<Unit> follower = new ComboBox<>(t("plan.units.follower"));

    /**
     * @param working units that can be given work
     * @param now what the row has; names that nobody has decided about stand in the field for outsiders
     */
    UnitPicker(String label, List<Unit> working, List<RowUnit> now, boolean editable) {
        addClassName("dd-stack");
        units = new MultiSelectComboBox<>(label);
        List<Unit> choices = new ArrayList<>(working);
        choices.add(0, ALL);
        units.setItems(choices);
        units.setItemLabelGenerator(Unit::name);
        units.setWidthFull();
        units.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        follower.setItems(working);
        follower.setItemLabelGenerator(Unit::name);
        follower.setWidthFull();
        follower.setClearButtonVisible(true);
        outside.setWidthFull();
        outside.setHelperText(t("plan.units.outsideHint"));
        Set<Unit> chosen = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        for (RowUnit unit : now) {
            Unit known = unit.meaning() == UnitMeaning.ALL_UNITS
                    ? ALL
                    : unit.meaning() == UnitMeaning.UNIT ? find(working, suggestedOr(unit)) : null;
            if (known != null) {
                chosen.add(known);
            } else {
                others.add(unit.raw());
                follower.setValue(find(working, unit.unitId()));
            }
        }
        units.setValue(chosen);
        outside.setValue(String.join("; ", others));
        follower.setVisible(!outside.isEmpty());
        outside.setValueChangeMode(com.vaadin.flow.data.value.ValueChangeMode.LAZY);
        outside.addValueChangeListener(event -> follower.setVisible(!outside.isEmpty()));
        units.setReadOnly(!editable);
        outside.setReadOnly(!editable);
        follower.setReadOnly(!editable);
        add(units, outside, follower);
    }

    /** What is chosen now. */
    List<UnitChoice> choices() {
        List<UnitChoice> choices = new ArrayList<>();
        for (Unit unit : units.getValue()) {
            choices.add(unit == ALL ? UnitChoice.allUnits() : UnitChoice.unit(unit.id()));
        }
        Long followedBy =
                follower.getValue() == null ? null : follower.getValue().id();
        for (String name : outside.getValue().split(";")) {
            if (!name.isBlank()) {
                choices.add(UnitChoice.external(name.strip(), followedBy));
            }
        }
        return choices;
    }

    @Nullable
    private static Long suggestedOr(RowUnit unit) {
        return unit.suggestedUnitId() != null ? unit.suggestedUnitId() : unit.unitId();
    }

    @Nullable
    private static Unit find(List<Unit> units, @Nullable Long id) {
        return id == null
                ? null
                : units.stream().filter(unit -> unit.id() == id).findFirst().orElse(null);
    }
}
