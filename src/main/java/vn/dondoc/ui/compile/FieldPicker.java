package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.Vietnamese;

/** Chooses a field: searched by name or token, with what it prints where a report is known. */
final class FieldPicker extends Dialog {

    private static final int MOST = 60;

    /**
     * A field to choose.
     *
     * @param printed what it prints in the report at hand; empty outside of a report
     */
    record Choice(String token, String label, String printed) {}

    private final transient List<Choice> choices;
    private final transient Consumer<String> chosen;
    private final Div list = new Div();

    FieldPicker(List<Choice> choices, Consumer<String> chosen) {
        this.choices = choices;
        this.chosen = chosen;
        addClassName("dd-dialog");
        setHeaderTitle(t("compile.field.insert"));
        setWidth("640px");
        setMaxWidth("96vw");
        TextField search = new TextField();
        search.setPlaceholder(t("compile.field.search"));
        search.setAriaLabel(t("compile.field.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show(event.getValue()));
        TextField asked = new TextField();
        asked.setPlaceholder(t("compile.field.askedHint"));
        asked.setAriaLabel(t("compile.field.asked"));
        asked.setMaxLength(150);
        asked.setWidthFull();
        Button ask = new Button(t("compile.field.asked"), event -> {
            String words = asked.getValue().replaceAll("[{}\\n]", "").strip();
            if (!words.isEmpty()) {
                choose("?" + words);
            }
        });
        Div askLine = new Div(asked, ask);
        askLine.addClassName("dd-field-ask");
        list.addClassName("dd-field-list");
        list.getElement().setAttribute("role", "list");
        Div content = new Div(search, list, askLine);
        content.addClassName("dd-stack");
        add(content);
        Button close = new Button(t("dialog.close"), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(close);
        show("");
        search.focus();
    }

    private void show(String words) {
        list.removeAll();
        String[] wanted = words.strip().toLowerCase(Vietnamese.LOCALE).split("\\s+");
        List<Choice> found = choices.stream()
                .filter(choice -> {
                    String all = (choice.label() + " " + choice.token()).toLowerCase(Vietnamese.LOCALE);
                    return List.of(wanted).stream().allMatch(all::contains);
                })
                .toList();
        found.stream().limit(MOST).forEach(choice -> list.add(row(choice)));
        if (found.size() > MOST) {
            list.add(new Span(t("compile.field.more", found.size() - MOST)));
        } else if (found.isEmpty()) {
            list.add(new Span(t("compile.field.none")));
        }
    }

    private NativeButton row(Choice choice) {
        Span label = new Span(choice.label());
        Span token = new Span("{{" + choice.token() + "}}");
        token.addClassName("token");
        Span value = new Span(choice.printed());
        value.addClassName("value");
        NativeButton row = new NativeButton("", event -> choose(choice.token()));
        row.addClassName("dd-field-row");
        row.add(label, value, token);
        return row;
    }

    private void choose(String token) {
        close();
        chosen.accept("{{" + token + "}}");
    }
}
