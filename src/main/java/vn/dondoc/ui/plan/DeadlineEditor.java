package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.plan.DeadlineDecision;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** The deadline of a row: the printed words, the reading, why it is read so, and what a person decides about it. */
class DeadlineEditor extends Card {

    private enum Choice {
        KEEP,
        CONFIRM,
        REREAD,
        EXPLICIT
    }

    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final TextField phrase = new TextField(t("plan.deadline.phrase"));
    private final ComboBox<DeadlineKind> kind = new ComboBox<>(t("plan.deadline.kind"));
    private final DateField start = new DateField(t("plan.deadline.start"));
    private final DateField due = new DateField(t("plan.deadline.due"));
    private final ComboBox<Recurrence> recurrence = new ComboBox<>(t("plan.deadline.recurrence"));

    DeadlineEditor(PlanRow row, boolean editable) {
        inset();
        DeadlineReading reading = row.deadline();
        Span printed = new Span("“" + row.deadlineText() + "”");
        printed.addClassName("muted");
        Span understood = new Span(PlanWords.understood(reading));
        understood.getStyle().set("font-weight", "600");
        Div flags = new Div();
        flags.addClassName("dd-tags");
        reading.flags().forEach(flag -> flags.add(new Tag(Tone.SOON, flag.label())));
        Span why = new Span(reading.explanation());
        why.addClassNames("muted", "small");
        Div line = new Div(printed, new Span(" → "), understood);
        add(new H3(t("plan.row.deadline")), line, flags, new Div(why));
        if (editable) {
            add(form(row));
        }
    }

    private Div form(PlanRow row) {
        boolean open = row.deadline().needsConfirmation() && row.deadlineConfirmedBy() == null;
        boolean unclear = row.deadline().kind() == DeadlineKind.UNCLEAR;
        choice.setItems(
                open && !unclear
                        ? List.of(Choice.KEEP, Choice.CONFIRM, Choice.REREAD, Choice.EXPLICIT)
                        : List.of(Choice.KEEP, Choice.REREAD, Choice.EXPLICIT));
        choice.setItemLabelGenerator(value -> t("plan.deadline.choice." + value.name()));
        choice.setAriaLabel(t("plan.row.deadline"));
        choice.setValue(Choice.KEEP);
        phrase.setValue(row.deadlinePhrase() == null ? row.deadlineText() : row.deadlinePhrase());
        phrase.setWidthFull();
        phrase.setHelperText(t("plan.deadline.phraseHint"));
        kind.setItems(Arrays.stream(DeadlineKind.values())
                .filter(value -> value != DeadlineKind.UNCLEAR)
                .toList());
        kind.setItemLabelGenerator(value -> t("plan.kind." + value.name()));
        kind.setValue(unclear ? null : row.deadline().kind());
        start.setValue(row.deadline().start());
        due.setValue(row.deadline().due());
        recurrence.setItems(Recurrence.values());
        recurrence.setItemLabelGenerator(value -> t("plan.recurrence." + value.name()));
        recurrence.setValue(row.deadline().recurrence());
        Div form = new Div(choice, phrase, kind, start, due, recurrence);
        form.addClassName("dd-stack");
        choice.addValueChangeListener(event -> show());
        kind.addValueChangeListener(event -> show());
        show();
        return form;
    }

    private void show() {
        boolean explicit = choice.getValue() == Choice.EXPLICIT;
        phrase.setVisible(choice.getValue() == Choice.REREAD);
        kind.setVisible(explicit);
        boolean dated = kind.getValue() != null && kind.getValue().isDated();
        start.setVisible(explicit && kind.getValue() == DeadlineKind.RANGE);
        due.setVisible(explicit && dated);
        recurrence.setVisible(explicit && kind.getValue() == DeadlineKind.RECURRING);
    }

    /** What the person decided, null when nothing. */
    @Nullable
    DeadlineDecision decision() {
        if (choice.getValue() == null) {
            return null;
        }
        return switch (choice.getValue()) {
            case KEEP -> null;
            case CONFIRM -> DeadlineDecision.confirm();
            case REREAD -> DeadlineDecision.reread(phrase.getValue(), true);
            case EXPLICIT ->
                DeadlineDecision.explicit(
                        kind.getValue(),
                        start.isVisible() ? start.getValue() : null,
                        due.isVisible() ? due.getValue() : null,
                        recurrence.isVisible() ? recurrence.getValue() : null);
        };
    }
}
