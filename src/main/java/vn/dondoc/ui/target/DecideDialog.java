package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.common.Area;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.target.TargetDecision;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetMeasure;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** The Office says who leads a target, and how and how often it is measured. */
final class DecideDialog {

    private DecideDialog() {}

    static void open(TargetServices services, TargetDetails target, Runnable changed) {
        List<Unit> working = services.workingUnits();
        MultiSelectComboBox<Unit> leads =
                units(t("target.leads"), working, target.line().leadUnitIds());
        MultiSelectComboBox<Unit> helping = units(t("target.cooperating"), working, target.cooperatingUnitIds());
        Select<Area> area =
                select(t("target.area"), List.of(Area.values()), target.line().area(), Area::label);
        Select<WindowKind> rhythm = select(
                t("target.rhythm"),
                List.of(WindowKind.MONTH, WindowKind.QUARTER, WindowKind.HALF_YEAR, WindowKind.YEAR),
                target.rhythm(),
                WindowKind::label);
        Select<TargetMeasure> measure =
                select(t("target.measure"), List.of(TargetMeasure.values()), target.measure(), TargetMeasure::label);
        Div fields = new Div(leads, helping, area, rhythm, measure);
        fields.addClassName("dd-stack");
        if (!target.leadDoubt().isBlank()) {
            fields.addComponentAsFirst(new Alert(Tone.SOON, t("target.leadDoubt", target.leadDoubt())));
        }
        new FormDialog(
                        t("target.decideTitle", target.line().code()),
                        t("target.save"),
                        () -> {
                            services.targets()
                                    .decide(
                                            target.line().id(),
                                            new TargetDecision(
                                                    ids(leads.getValue()),
                                                    ids(helping.getValue()),
                                                    area.getValue(),
                                                    measure.getValue(),
                                                    rhythm.getValue()),
                                            target.version());
                            Toast.success(t("target.decided"));
                            changed.run();
                        },
                        fields)
                .open();
    }

    static MultiSelectComboBox<Unit> units(String label, List<Unit> choices, Collection<Long> chosen) {
        MultiSelectComboBox<Unit> units = new MultiSelectComboBox<>(label);
        units.setItems(choices);
        units.setItemLabelGenerator(Unit::name);
        units.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        units.setWidthFull();
        units.setValue(
                choices.stream().filter(unit -> chosen.contains(unit.id())).collect(Collectors.toSet()));
        return units;
    }

    static List<Long> ids(Collection<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }

    private static <T> Select<T> select(
            String label, List<T> choices, T chosen, com.vaadin.flow.component.ItemLabelGenerator<T> words) {
        Select<T> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices);
        select.setItemLabelGenerator(words);
        select.setValue(chosen);
        select.setWidthFull();
        return select;
    }
}
