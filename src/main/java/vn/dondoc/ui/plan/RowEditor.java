package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import vn.dondoc.common.Area;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.DecisionReason;
import vn.dondoc.plan.PlanFinding;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.RowChange;
import vn.dondoc.plan.RowUnit;
import vn.dondoc.plan.UnitChoice;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** One row of a draft: what the document says, what was understood and why, and fields to mend it. */
class RowEditor extends Div {

    private final transient PlanServices services;
    private final transient PlanRow row;
    private final transient Runnable changed;
    private final TextArea content = new TextArea(t("plan.row.content"));
    private final TextArea deliverable = new TextArea(t("plan.row.deliverable"));
    private final ComboBox<Area> area = new ComboBox<>(t("plan.area"));
    private final UnitPicker leads;
    private final UnitPicker helpers;
    private final Checkbox wholeSection = new Checkbox(t("plan.row.wholeSection"));
    private final Checkbox remember = new Checkbox(t("plan.row.remember"), true);
    private final DeadlineEditor deadline;

    RowEditor(PlanServices services, PlanRow row, List<PlanFinding> findings, boolean editable, Runnable changed) {
        this.services = services;
        this.row = row;
        this.changed = changed;
        addClassName("dd-stack");
        add(new H2(row.code()));
        row.decisions().forEach(reason -> add(new Alert(Tone.SOON, reason.label())));
        findings.forEach(finding -> add(new Alert(Tone.IDLE, finding.message())));
        if (editable && row.decisions().contains(DecisionReason.SUB_ROW_AMBIGUOUS)) {
            add(subRow());
        }
        if (!row.included()) {
            add(new Alert(Tone.IDLE, t("plan.row.excludedBecause", row.excludedReason())));
        }
        var working = services.organization().workingUnits(services.agencyId());
        leads = new UnitPicker(t("plan.row.lead"), working, row.leadUnits(), editable);
        helpers = new UnitPicker(t("plan.row.cooperating"), working, row.cooperatingUnits(), editable);
        deadline = new DeadlineEditor(row, editable);
        fields(editable);
        add(content, leads);
        if (editable && hasUnsureUnit()) {
            add(remember);
        }
        add(deadline);
        if (!row.taken().isEmpty() || !row.deadline().secondDeadlines().isEmpty()) {
            add(new SecondDeadlineList(services, row, editable, changed));
        }
        add(deliverable, helpers, area, wholeSection, facts());
        if (editable) {
            add(buttons());
        }
    }

    /** The proposed units, taken as right. */
    static List<UnitChoice> accepted(List<RowUnit> units) {
        return units.stream()
                .map(unit -> switch (unit.meaning()) {
                    case ALL_UNITS -> UnitChoice.allUnits();
                    case EXTERNAL -> UnitChoice.external(unit.raw(), unit.unitId());
                    case UNIT ->
                        UnitChoice.unit(Objects.requireNonNull(
                                unit.suggestedUnitId() != null ? unit.suggestedUnitId() : unit.unitId()));
                })
                .toList();
    }

    private boolean hasUnsureUnit() {
        return row.leadUnits().stream()
                .anyMatch(unit ->
                        unit.suggestedUnitId() != null || unit.unitId() == null && unit.meaning() == UnitMeaning.UNIT);
    }

    private void fields(boolean editable) {
        content.setValue(row.content());
        content.setWidthFull();
        content.setMaxLength(10_000);
        deliverable.setValue(row.deliverable());
        deliverable.setWidthFull();
        area.setItems(Area.values());
        area.setItemLabelGenerator(Area::label);
        area.setValue(row.area());
        area.setWidthFull();
        List.of(content, deliverable).forEach(field -> field.setReadOnly(!editable));
        area.setReadOnly(!editable);
        wholeSection.setVisible(editable && !row.sectionNo().isBlank());
    }

    private FactList facts() {
        FactList facts = new FactList();
        facts.fact(t("plan.row.section"), (row.sectionNo() + " " + row.sectionTitle()).strip());
        facts.fact(t("plan.row.leadPrinted"), row.leadText());
        facts.fact(t("plan.row.cooperatingPrinted"), row.cooperatingText());
        facts.fact(t("plan.row.note"), row.note());
        row.extra().forEach(facts::fact);
        facts.fact(t("plan.row.place"), row.place());
        if (row.deadlineConfirmedBy() != null) {
            facts.fact(
                    t("plan.row.confirmedBy"),
                    row.deadlineConfirmedBy() + ", " + Formats.dateTime(row.deadlineConfirmedAt()));
        }
        return facts;
    }

    /** A row without a number below another one: a task of its own, or the rest of the row above. */
    private Div subRow() {
        Button own = new Button(t("plan.row.ownTask"), event -> {
            Toast.attempt(() -> services.rows().keepSubRow(row.planId(), row.id(), row.version()));
            changed.run();
        });
        Button part = new Button(t("plan.row.partOfAbove"), event -> {
            Toast.attempt(() -> services.rows().mergeSubRow(row.planId(), row.id(), row.version()));
            changed.run();
        });
        Div bar = new Div(own, part);
        bar.addClassName("dd-bar");
        return bar;
    }

    private Div buttons() {
        Button save = new Button(t("plan.row.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button out = row.included()
                ? new Button(
                        t("plan.row.exclude"),
                        event -> ReasonDialog.ask(
                                t("plan.row.excludeTitle", row.code()), t("plan.row.exclude"), reason -> {
                                    services.rows().exclude(row.planId(), row.id(), row.version(), reason);
                                    changed.run();
                                }))
                : new Button(t("plan.row.restore"), event -> {
                    Toast.attempt(() -> services.rows().restore(row.planId(), row.id(), row.version()));
                    changed.run();
                });
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div bar = new Div(save, out);
        bar.addClassName("dd-bar");
        return bar;
    }

    private void save() {
        boolean saved = Toast.attempt(() -> {
            RowChange change = RowChange.nothing();
            if (!content.getValue().equals(row.content())) {
                change = change.withContent(content.getValue());
            }
            if (!deliverable.getValue().equals(row.deliverable())) {
                change = change.withDeliverable(deliverable.getValue());
            }
            if (area.getValue() != null && area.getValue() != row.area()) {
                change = change.withArea(area.getValue());
            }
            List<UnitChoice> chosen = leads.choices();
            if (!chosen.equals(asChosen(row.leadUnits()))) {
                change = change.withLeadUnits(chosen);
            }
            List<UnitChoice> helping = helpers.choices();
            if (!helping.equals(asChosen(row.cooperatingUnits()))) {
                change = change.withCooperatingUnits(helping);
            }
            var decision = deadline.decision();
            if (decision != null) {
                change = change.withDeadline(decision);
            }
            services.rows().change(row.planId(), row.id(), row.version(), change);
            if (wholeSection.getValue()) {
                services.rows().setArea(row.planId(), row.appendix(), row.sectionNo(), area.getValue());
            }
            if (remember.isAttached() && remember.getValue()) {
                rememberUnits(chosen);
            }
        });
        if (saved) {
            Toast.success(t("plan.row.saved", row.code()));
            changed.run();
        }
    }

    /** One printed name and one unit chosen for it: the same name means the same unit in every row, and next time. */
    private void rememberUnits(List<UnitChoice> chosen) {
        if (row.leadUnits().size() != chosen.size()) {
            return;
        }
        for (int i = 0; i < chosen.size(); i++) {
            RowUnit printed = row.leadUnits().get(i);
            if (printed.suggestedUnitId() != null
                    || printed.unitId() == null && printed.meaning() == UnitMeaning.UNIT) {
                services.units().decide(row.planId(), printed.raw(), chosen.get(i), true);
            }
        }
    }

    private static List<UnitChoice> asChosen(List<RowUnit> units) {
        boolean undecided = units.stream()
                .anyMatch(unit ->
                        unit.suggestedUnitId() != null || unit.meaning() == UnitMeaning.UNIT && unit.unitId() == null);
        return undecided ? List.of() : accepted(units);
    }
}
