package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dondoc.inspection.checklist.ChecklistItem;

/** The questions of a draft as a table of fields; nothing is kept before the whole is saved. */
final class ItemTable extends Div {

    private final transient List<Line> lines = new ArrayList<>();
    private final Runnable changed;

    /** @param changed called whenever something was typed, moved, added or taken out */
    ItemTable(List<ChecklistItem> items, Runnable changed) {
        this.changed = changed;
        addClassName("dd-inspection-items");
        items.forEach(item -> lines.add(new Line(item)));
        draw();
    }

    /** What stands there now. */
    List<ChecklistItem> items() {
        return lines.stream().map(Line::item).toList();
    }

    /** A line at the end, under the last part. */
    void addLine() {
        String group = lines.isEmpty() ? "" : lines.get(lines.size() - 1).group.getValue();
        Line line = new Line(ChecklistItem.of("", group, "", ""));
        lines.add(line);
        draw();
        line.code.focus();
        changed.run();
    }

    private void draw() {
        removeAll();
        lines.forEach(this::add);
    }

    private void move(Line line, int by) {
        int at = lines.indexOf(line);
        if (at + by >= 0 && at + by < lines.size()) {
            Collections.swap(lines, at, at + by);
            draw();
            changed.run();
        }
    }

    /** One question. */
    private final class Line extends Div {

        private final TextField code = new TextField(t("inspection.item.code"));
        private final TextField group = new TextField(t("inspection.item.group"));
        private final TextArea question = new TextArea(t("inspection.item.question"));
        private final TextField basis = new TextField(t("inspection.item.basis"));

        Line(ChecklistItem item) {
            addClassName("line");
            code.setMaxLength(20);
            group.setMaxLength(200);
            question.setMaxLength(1_000);
            basis.setMaxLength(500);
            code.setValue(item.code());
            group.setValue(item.group());
            question.setValue(item.question());
            basis.setValue(item.basis());
            code.addValueChangeListener(event -> changed.run());
            group.addValueChangeListener(event -> changed.run());
            question.addValueChangeListener(event -> changed.run());
            basis.addValueChangeListener(event -> changed.run());
            code.addClassName("code");
            group.addClassName("group");
            question.addClassName("text");
            basis.addClassName("basis");
            Div bar = new Div(
                    icon(VaadinIcon.ARROW_UP, "inspection.item.up", () -> move(this, -1)),
                    icon(VaadinIcon.ARROW_DOWN, "inspection.item.down", () -> move(this, 1)),
                    icon(VaadinIcon.CLOSE_SMALL, "inspection.item.remove", () -> {
                        lines.remove(this);
                        draw();
                        changed.run();
                    }));
            bar.addClassName("moves");
            add(code, group, question, basis, bar);
        }

        private ChecklistItem item() {
            return ChecklistItem.of(code.getValue(), group.getValue(), question.getValue(), basis.getValue());
        }

        private Button icon(VaadinIcon icon, String key, Runnable work) {
            Button button = new Button(icon.create(), event -> work.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(t(key, code.getValue()));
            return button;
        }
    }
}
