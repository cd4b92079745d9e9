package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.dondoc.common.Area;
import vn.dondoc.directive.DirectiveEntry;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DirectiveTaskDraft;
import vn.dondoc.organization.Unit;

/** One task: content, units, deadline, tracking number; what is seldom needed stands in {@link #details}. */
class TaskFields extends Div {

    final TextArea content = new TextArea(t("directives.content"));
    final MultiSelectComboBox<Unit> leads = new MultiSelectComboBox<>(t("directives.leadUnits"));
    final TextField tracking = new TextField(t("directives.tracking"));
    final DeadlineFields deadline;
    private final MultiSelectComboBox<Unit> cooperating = new MultiSelectComboBox<>(t("directives.cooperating"));
    private final TextField cooperatingText = new TextField(t("directives.cooperatingText"));
    private final TextField deliverable = new TextField(t("directives.deliverable"));
    private final Select<Area> area = new Select<>();
    private final TextField note = new TextField(t("directives.note"));
    private final transient Supplier<DirectiveHead> head;

    TaskFields(DirectiveServices services, Supplier<DirectiveHead> head) {
        this.head = head;
        addClassName("dd-stack");
        deadline = new DeadlineFields((text, field) -> services.deadlines()
                .read(text, head.get().issuedOn(), head.get().receivedOn(), content.getValue(), note.getValue()));
        content.setWidthFull();
        content.setMinHeight("76px");
        content.setMaxHeight("220px");
        content.setMaxLength(10_000);
        content.setRequiredIndicatorVisible(true);
        units(leads, services.leadChoices());
        leads.setRequiredIndicatorVisible(true);
        units(cooperating, services.units());
        tracking.setMaxLength(60);
        tracking.setHelperText(t("directives.trackingHint"));
        area.setLabel(t("directives.area"));
        area.setItems(Area.values());
        area.setEmptySelectionAllowed(true);
        area.setItemLabelGenerator(value -> value == null ? proposal() : value.label());
        propose();
        content.addValueChangeListener(event -> propose());
        Div line = new Div(leads, tracking);
        line.addClassName("dd-form");
        add(content, line, deadline);
    }

    /** Fields for a part of the form that is closed at first. */
    Div details() {
        Div details = new Div(cooperating, cooperatingText, deliverable, area, note);
        details.addClassName("dd-form");
        return details;
    }

    /** Called when a field by which duplicates are found was left with another value. */
    TaskFields onChange(Runnable action) {
        content.addValueChangeListener(event -> action.run());
        tracking.addValueChangeListener(event -> action.run());
        return this;
    }

    DirectiveTaskDraft value() {
        return new DirectiveTaskDraft(
                content.getValue(),
                ids(leads),
                ids(cooperating),
                cooperatingText.getValue(),
                deadline.value(),
                deliverable.getValue(),
                area.getValue(),
                tracking.getValue(),
                note.getValue());
    }

    void set(DirectiveTaskDraft draft) {
        content.setValue(draft.content());
        leads.setValue(chosen(leads, draft.leadUnitIds()));
        cooperating.setValue(chosen(cooperating, draft.cooperatingUnitIds()));
        cooperatingText.setValue(draft.cooperatingText());
        deliverable.setValue(draft.deliverable());
        tracking.setValue(draft.trackingNumber());
        note.setValue(draft.note());
        area.setValue(draft.area());
        deadline.set(draft.deadline());
        propose();
    }

    /** Puts a unit that the program suggests among the leads, to be seen and kept or taken out. */
    void propose(long unitId) {
        Set<Unit> with = new LinkedHashSet<>(leads.getValue());
        with.addAll(chosen(leads, List.of(unitId)));
        leads.setValue(with);
    }

    /** Empty fields for the next task. */
    void clear() {
        content.clear();
        leads.clear();
        cooperating.clear();
        cooperatingText.clear();
        deliverable.clear();
        tracking.clear();
        note.clear();
        area.clear();
        deadline.clear();
        propose();
    }

    /** Names of the chosen units, for a sentence. */
    String leadNames() {
        return leads.getValue().stream().map(Unit::name).collect(Collectors.joining(", "));
    }

    boolean blank() {
        return content.isEmpty() && leads.isEmpty() && deadline.phrase.isEmpty() && deadline.day.isEmpty();
    }

    private void propose() {
        area.setEmptySelectionCaption(proposal());
        area.setPlaceholder(proposal());
    }

    private String proposal() {
        return t(
                "directives.areaProposed",
                DirectiveEntry.proposedArea(content.getValue(), head.get().abstractText())
                        .label());
    }

    private static void units(MultiSelectComboBox<Unit> box, List<Unit> choices) {
        box.setItems(choices);
        box.setItemLabelGenerator(Unit::name);
        box.setWidthFull();
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    }

    private static List<Long> ids(MultiSelectComboBox<Unit> box) {
        return box.getValue().stream().map(Unit::id).toList();
    }

    private static Set<Unit> chosen(MultiSelectComboBox<Unit> box, List<Long> ids) {
        return box.getListDataView()
                .getItems()
                .filter(unit -> ids.contains(unit.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
