package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.plan.DeadlineDecision;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.RowChange;
import vn.dondoc.plan.UnitChoice;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** What a document changes of one row, adds or stops. New words of a deadline are read at once, in the form. */
final class AmendRowDialog {

    private final PlanServices services;
    private final long planId;
    private final TextArea content = new TextArea(t("plan.row.content"));
    private final TextField deadline = new TextField(t("amend.deadline"));
    private final Div reading = new Div();
    private final TextArea deliverable = new TextArea(t("plan.row.deliverable"));
    private final Div units = new Div();

    @Nullable
    private DeadlineReading read;

    private UnitPicker leads;
    private UnitPicker helpers;

    private AmendRowDialog(PlanServices services, long planId) {
        this.services = services;
        this.planId = planId;
        content.setWidthFull();
        content.setMaxLength(10_000);
        deliverable.setWidthFull();
        deliverable.setMaxLength(5000);
        deadline.setWidthFull();
        deadline.setMaxLength(500);
        deadline.setValueChangeMode(ValueChangeMode.LAZY);
        deadline.addValueChangeListener(event -> read(event.getValue()));
        units.addClassName("dd-stack");
    }

    /** Changes a row. */
    static void change(PlanServices services, long planId, List<PlanRow> rows, Consumer<AmendView.Item> done) {
        AmendRowDialog form = new AmendRowDialog(services, planId);
        ComboBox<PlanRow> row = picker(rows, t("amend.whichRow"));
        Div fields = new Div(form.content, form.units, form.deadline, form.reading, form.deliverable);
        fields.addClassName("dd-stack");
        fields.setVisible(false);
        row.addValueChangeListener(event -> {
            fields.setVisible(event.getValue() != null);
            if (event.getValue() != null) {
                form.fill(event.getValue());
            }
        });
        FormDialog dialog = new FormDialog(
                t("amend.change"),
                t("amend.putIn"),
                () -> done.accept(new AmendView.Item(required(row), form.changed(required(row)), null)),
                row,
                fields);
        dialog.setWidth("680px");
        dialog.open();
    }

    /** Adds a row. */
    static void add(PlanServices services, long planId, List<PlanRow> rows, Consumer<AmendView.Item> done) {
        AmendRowDialog form = new AmendRowDialog(services, planId);
        ComboBox<PlanRow> after = picker(rows, t("amend.afterRow"));
        after.setClearButtonVisible(true);
        TextField rowNo = new TextField(t("amend.rowNo"));
        rowNo.setMaxLength(60);
        form.units(List.of(), List.of());
        FormDialog dialog = new FormDialog(
                t("amend.add"),
                t("amend.putIn"),
                () -> {
                    RowChange values = RowChange.nothing()
                            .withRowNo(rowNo.getValue())
                            .withContent(form.content.getValue().strip())
                            .withLeadUnits(form.leads.choices())
                            .withCooperatingUnits(form.helpers.choices())
                            .withDeliverable(form.deliverable.getValue())
                            .withDeadline(form.confirmed());
                    if (values.content().isBlank()) {
                        throw new InvalidInputException("content", t("plan.row.contentMissing"));
                    }
                    done.accept(new AmendView.Item(
                            null,
                            values,
                            after.getValue() == null ? null : after.getValue().id()));
                },
                after,
                rowNo,
                form.content,
                form.units,
                form.deadline,
                form.reading,
                form.deliverable);
        dialog.setWidth("680px");
        dialog.open();
    }

    /** Stops a row. */
    static void stop(List<PlanRow> rows, Consumer<AmendView.Item> done) {
        ComboBox<PlanRow> row = picker(rows, t("amend.whichRow"));
        Span hint = new Span(t("amend.stopHint"));
        hint.addClassNames("muted", "small");
        new FormDialog(
                        t("amend.stop"),
                        t("amend.putIn"),
                        () -> done.accept(new AmendView.Item(required(row), null, null)),
                        row,
                        hint)
                .open();
    }

    /** What changes, for the list of the amendment. */
    static List<String> words(AmendView.Item item) {
        RowChange change = item.change();
        List<String> words = new ArrayList<>();
        if (item.row() != null && change.content() != null) {
            words.add(t("plan.row.content") + ": " + change.content());
        }
        if (change.deadline() instanceof DeadlineDecision.Reread reread) {
            words.add(t("plan.row.deadline") + ": " + reread.phrase());
        }
        if (change.leadUnits() != null && item.row() != null) {
            words.add(t("amend.newLeads"));
        }
        if (change.cooperatingUnits() != null && item.row() != null) {
            words.add(t("amend.newHelpers"));
        }
        if (change.deliverable() != null && !change.deliverable().isBlank()) {
            words.add(t("plan.row.deliverable") + ": " + change.deliverable());
        }
        return words;
    }

    private static ComboBox<PlanRow> picker(List<PlanRow> rows, String label) {
        ComboBox<PlanRow> row = new ComboBox<>(label);
        row.setItems(rows);
        row.setItemLabelGenerator(one -> one.code() + " · " + one.content());
        row.setWidthFull();
        return row;
    }

    private static PlanRow required(ComboBox<PlanRow> row) {
        if (row.getValue() == null) {
            throw new InvalidInputException("rowId", t("amend.rowMissing"));
        }
        return row.getValue();
    }

    private void fill(PlanRow row) {
        content.setValue(row.content());
        deliverable.setValue(row.deliverable());
        deadline.setValue(row.deadline().phrase());
        reading.removeAll();
        read = null;
        units(row.leadUnits(), row.cooperatingUnits());
    }

    private void units(List<vn.dondoc.plan.RowUnit> lead, List<vn.dondoc.plan.RowUnit> cooperating) {
        var working = services.organization().workingUnits(services.agencyId());
        leads = new UnitPicker(t("plan.row.lead"), working, lead, true);
        helpers = new UnitPicker(t("plan.row.cooperating"), working, cooperating, true);
        units.removeAll();
        units.add(leads, helpers);
    }

    private void read(String phrase) {
        reading.removeAll();
        read = phrase.isBlank() ? null : services.amendments().read(planId, phrase);
        if (read == null) {
            return;
        }
        boolean clear = read.kind() != DeadlineKind.UNCLEAR;
        Span why = new Span(read.explanation());
        why.addClassNames("muted", "small");
        reading.add(
                new Tag(
                        clear ? Tone.BRAND : Tone.LATE,
                        clear ? t("amend.understood", PlanWords.understood(read)) : t("amend.unclear")),
                new Div(why));
    }

    private DeadlineDecision confirmed() {
        if (deadline.getValue().isBlank()) {
            throw new InvalidInputException("deadline", t("amend.deadlineMissing"));
        }
        if (read == null) {
            read(deadline.getValue());
        }
        if (read != null && read.kind() == DeadlineKind.UNCLEAR) {
            throw new InvalidInputException("deadline", t("amend.unclear"));
        }
        return DeadlineDecision.reread(deadline.getValue().strip(), true);
    }

    /** Only what was changed in the form. */
    private RowChange changed(PlanRow row) {
        RowChange change = RowChange.nothing();
        if (!content.getValue().strip().equals(row.content())) {
            change = change.withContent(content.getValue().strip());
        }
        if (!deliverable.getValue().strip().equals(row.deliverable())) {
            change = change.withDeliverable(deliverable.getValue().strip());
        }
        if (!deadline.getValue().strip().equals(row.deadline().phrase().strip())) {
            change = change.withDeadline(confirmed());
        }
        if (!same(leads.choices(), RowEditor.accepted(row.leadUnits()))) {
            change = change.withLeadUnits(leads.choices());
        }
        if (!same(helpers.choices(), RowEditor.accepted(row.cooperatingUnits()))) {
            change = change.withCooperatingUnits(helpers.choices());
        }
        if (change.equals(RowChange.nothing())) {
            throw new InvalidInputException("changes", t("amend.nothing"));
        }
        return change;
    }

    private static boolean same(List<UnitChoice> one, List<UnitChoice> other) {
        return one.size() == other.size() && one.containsAll(other);
    }
}
