package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.BiFunction;
import vn.dondoc.deadline.DeadlineFlag;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.directive.DirectiveDeadline;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/**
 * The deadline: the document's words with how they are read beside them, or a day. What is doubtful is marked and asked;
 * nothing is guessed.
 */
class DeadlineFields extends Div {

    private static final int QUIET_MILLIS = 350;

    final TextField phrase = new TextField(t("directives.deadline"));
    final DateField day = new DateField(t("directives.deadlineDay"));
    private final Checkbox none = new Checkbox(t("directives.deadlineNone"));
    private final Checkbox right = new Checkbox();
    private final Div understood = new Div();
    private final transient BiFunction<String, DeadlineFields, DeadlineReading> reader;

    /** @param reader reads words against the document that stands in the form now */
    DeadlineFields(BiFunction<String, DeadlineFields, DeadlineReading> reader) {
        this.reader = reader;
        addClassName("dd-directive-deadline");
        phrase.setPlaceholder(t("directives.deadlineHint"));
        phrase.setMaxLength(500);
        phrase.setValueChangeMode(ValueChangeMode.LAZY);
        phrase.setValueChangeTimeout(QUIET_MILLIS);
        phrase.setRequiredIndicatorVisible(true);
        phrase.addValueChangeListener(event -> {
            right.setValue(false);
            phrase.setInvalid(false);
            readAgain();
        });
        day.addValueChangeListener(event -> {
            right.setValue(false);
            if (event.getValue() != null) {
                none.setValue(false);
            }
            readAgain();
        });
        none.addValueChangeListener(event -> {
            phrase.setRequiredIndicatorVisible(!none.getValue());
            if (none.getValue()) {
                day.clear();
            }
            readAgain();
        });
        understood.addClassName("dd-directive-read");
        understood.getElement().setAttribute("aria-live", "polite");
        Div line = new Div(phrase, day);
        line.addClassName("dd-form");
        add(line, none, understood, right);
        right.setVisible(false);
    }

    /** What the person entered and decided. */
    DirectiveDeadline value() {
        return new DirectiveDeadline(
                phrase.getValue(), day.getValue(), right.isVisible() && right.getValue(), none.getValue());
    }

    void set(DirectiveDeadline deadline) {
        phrase.setValue(deadline.text());
        day.setValue(deadline.due());
        none.setValue(deadline.none());
        readAgain();
        right.setValue(deadline.confirmed());
    }

    void clear() {
        set(DirectiveDeadline.words(""));
    }

    /** Asks whether something is right that the service found doubtful. */
    void ask() {
        right.setVisible(true);
        right.setLabel(t("directives.deadlineRight"));
        right.focus();
    }

    /** Reads the words again: they, or the dates of the document, are others now. */
    void readAgain() {
        understood.removeAll();
        right.setVisible(false);
        String text = phrase.getValue().strip();
        if (none.getValue() || day.getValue() != null || text.isEmpty()) {
            return;
        }
        DeadlineReading reading = reader.apply(text, this);
        boolean unclear = reading.kind() == DeadlineKind.UNCLEAR;
        Span meaning = new Span(unclear ? t("directives.deadlineUnclear") : words(reading));
        meaning.addClassName(unclear ? "doubt" : "sure");
        Span why = new Span(reading.explanation());
        why.addClassNames("muted", "small");
        Div tags = new Div();
        tags.addClassName("dd-tags");
        for (DeadlineFlag flag : reading.flags()) {
            tags.add(new Tag(flag.needsConfirmation() ? Tone.SOON : Tone.IDLE, flag.label()));
        }
        understood.add(new Div(meaning), tags, why);
        if (!unclear && reading.needsConfirmation()) {
            right.setLabel(t("directives.deadlineConfirm", words(reading)));
            right.setVisible(true);
        }
    }

    /** {@code hạn 04/4/2024 (thứ Năm)}, or the kind for work without one date. */
    static String words(DeadlineReading reading) {
        if (reading.due() != null) {
            return t("directives.due", withWeekday(reading.due()));
        }
        String kind = t("plan.kind." + reading.kind().name());
        return reading.recurrence() == null
                ? kind
                : kind + ", " + t("plan.recurrence." + reading.recurrence().name());
    }

    static String withWeekday(LocalDate day) {
        return "%s (%s)"
                .formatted(
                        Formats.date(day),
                        t("directives.weekday." + day.getDayOfWeek().name()));
    }
}
