package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.VisitDetails;
import vn.dondoc.inspection.VisitStep;
import vn.dondoc.inspection.checklist.AnsweredItem;
import vn.dondoc.inspection.checklist.CheckAnswer;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/**
 * The questions of a visit, made for a thumb: three large answers under each question, saved at once; a note; and a
 * finding where the answer is no.
 */
final class ChecklistCard extends Section {

    private static final String ALL = "tat-ca";
    private static final String OPEN = "chua-tra-loi";
    private static final String NO = "chua-dat";

    private final transient InspectionServices services;
    private final transient VisitDetails details;
    private final transient NewFinding newFinding;
    private final transient Map<Long, Box> boxes = new LinkedHashMap<>();
    private final transient Map<String, Component> groups = new LinkedHashMap<>();
    private final transient Set<Long> found;
    private final Chips chips = new Chips(t("inspection.check.filter"));
    private final boolean editable;

    /** Opens the form of a finding from a question; {@code made} is called when it is written. */
    interface NewFinding {
        void from(AnsweredItem item, Runnable made);
    }

    ChecklistCard(InspectionServices services, VisitDetails details, List<AnsweredItem> items, NewFinding newFinding) {
        this.services = services;
        this.details = details;
        this.newFinding = newFinding;
        editable = details.steps().contains(VisitStep.EDIT_FINDINGS);
        found = details.findings().stream()
                .map(Finding::checklistItemId)
                .filter(id -> id != null)
                .collect(Collectors.toCollection(HashSet::new));
        Card card = Card.titled(t("inspection.check.title"));
        card.addClassName("dd-inspection-check");
        chips.add(ALL, t("inspection.check.all"), null)
                .add(OPEN, t("inspection.check.open"), Tone.SOON)
                .add(NO, t("inspection.check.no"), Tone.LATE);
        chips.select(ALL).onSelect(value -> filter());
        card.add(chips);
        Div list = new Div();
        items.forEach(item -> {
            groups.computeIfAbsent(item.item().group(), group -> {
                H3 heading = new H3(group);
                list.add(heading);
                return heading;
            });
            Box box = new Box(item);
            boxes.put(item.item().id(), box);
            list.add(box);
        });
        card.add(list);
        add(card);
        counts();
    }

    private void counts() {
        long open =
                boxes.values().stream().filter(box -> box.item.answer() == null).count();
        chips.count(ALL, "%d/%d".formatted(boxes.size() - open, boxes.size()));
        chips.count(OPEN, open);
        chips.count(
                NO,
                boxes.values().stream()
                        .filter(box -> box.item.answer() == CheckAnswer.NO)
                        .count());
    }

    private void filter() {
        Map<String, Boolean> shown = new LinkedHashMap<>();
        boxes.values().forEach(box -> {
            boolean fits =
                    switch (chips.selected()) {
                        case OPEN -> box.item.answer() == null;
                        case NO -> box.item.answer() == CheckAnswer.NO;
                        default -> true;
                    };
            box.setVisible(fits);
            shown.merge(box.item.item().group(), fits, Boolean::logicalOr);
        });
        groups.forEach((group, heading) -> heading.setVisible(shown.getOrDefault(group, false)));
    }

    /** One question. */
    private final class Box extends Div {

        private transient AnsweredItem item;
        private boolean noting;

        Box(AnsweredItem item) {
            this.item = item;
            addClassName("question");
            draw();
        }

        private void draw() {
            removeAll();
            Span code = new Span(item.item().code());
            code.addClassName("code");
            Div words = new Div(code, new Span(" " + item.item().question()));
            words.addClassName("words");
            add(words);
            if (!item.item().basis().isBlank()) {
                add(new Div(InspectionWords.muted(item.item().basis())));
            }
            add(editable ? answers() : said());
            if (editable && (noting || !item.note().isBlank() || item.answer() == CheckAnswer.NO)) {
                add(note());
            } else if (!item.note().isBlank()) {
                add(new Div(item.note()));
            }
            if (item.answer() == CheckAnswer.NO) {
                add(finding());
            }
        }

        private Component said() {
            return item.answer() == null
                    ? InspectionWords.muted(t("inspection.check.unanswered"))
                    : new Tag(
                            tone(item.answer()),
                            t("inspection.answer." + item.answer().name()));
        }

        private Component answers() {
            Div bar = new Div();
            bar.addClassName("answers");
            bar.getElement()
                    .setAttribute("role", "group")
                    .setAttribute(
                            "aria-label",
                            t("inspection.check.answerOf", item.item().code()));
            for (CheckAnswer answer : CheckAnswer.values()) {
                NativeButton button =
                        new NativeButton(t("inspection.answer." + answer.name()), event -> choose(answer, item.note()));
                button.addClassNames("answer", answer.name().toLowerCase(java.util.Locale.ROOT));
                button.getElement()
                        .setAttribute("type", "button")
                        .setAttribute("aria-pressed", String.valueOf(item.answer() == answer));
                bar.add(button);
            }
            if (item.answer() != null
                    && item.answer() != CheckAnswer.NO
                    && item.note().isBlank()
                    && !noting) {
                Button note = new Button(t("inspection.check.addNote"), event -> {
                    noting = true;
                    draw();
                });
                note.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                note.setAriaLabel(t("inspection.check.noteOf", item.item().code()));
                bar.add(note);
            }
            return bar;
        }

        private Component note() {
            TextArea note = new TextArea();
            note.setAriaLabel(t("inspection.check.noteOf", item.item().code()));
            note.setPlaceholder(t("inspection.check.note"));
            note.setWidthFull();
            note.setMaxLength(2_000);
            note.setValue(item.note());
            note.addValueChangeListener(event -> {
                if (event.isFromClient() && item.answer() != null) {
                    choose(item.answer(), event.getValue());
                }
            });
            return note;
        }

        private Component finding() {
            if (found.contains(item.item().id())) {
                return new Tag(Tone.BRAND, t("inspection.check.hasFinding"));
            }
            if (!editable) {
                return new Div();
            }
            Button make = new Button(
                    t("inspection.check.makeFinding"),
                    event -> newFinding.from(item, () -> {
                        found.add(item.item().id());
                        draw();
                    }));
            make.addThemeVariants(ButtonVariant.LUMO_SMALL);
            make.getElement()
                    .setAttribute(
                            "aria-label",
                            t("inspection.check.makeFindingOf", item.item().code()));
            return make;
        }

        private void choose(CheckAnswer answer, @Nullable String note) {
            boolean kept = Toast.attempt(() -> services.checklist()
                    .answer(details.visit().id(), item.item().id(), answer, note));
            if (!kept) {
                return;
            }
            item = new AnsweredItem(
                    item.item(), answer, note == null ? "" : note.strip(), item.answeredBy(), item.answeredAt());
            draw();
            counts();
        }
    }

    private static Tone tone(CheckAnswer answer) {
        return switch (answer) {
            case YES -> Tone.OK;
            case NO -> Tone.LATE;
            case NOT_APPLICABLE -> Tone.IDLE;
        };
    }
}
