package vn.dondoc.ui.compile;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import vn.dondoc.report.text.FieldState;
import vn.dondoc.report.text.FieldValue;
import vn.dondoc.report.text.ResolvedText;
import vn.dondoc.ui.component.Formats;

/** A text as it will be printed: values are links to what they were counted from, what is missing is marked. */
final class PrintedText extends Div {

    /** Longer texts are shown from their beginning; the editor holds them whole. */
    private static final int SHOWN = 40_000;

    private final transient Consumer<FieldValue> open;
    private Paragraph line = new Paragraph();
    private int shown;

    /** @param open called for a value that has rows behind it but no page of its own */
    PrintedText(ResolvedText text, Consumer<FieldValue> open) {
        this.open = open;
        addClassName("dd-printed");
        for (ResolvedText.Stretch stretch : text.stretches()) {
            if (shown > SHOWN) {
                break;
            }
            if (stretch.value() == null) {
                words(stretch.shown());
            } else {
                line.add(value(stretch.value()));
            }
        }
        endLine();
        if (shown > SHOWN) {
            add(new Span(t("compile.preview.cut", Formats.number(SHOWN))));
        }
    }

    private void words(String text) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length && shown <= SHOWN; at++) {
            if (at > 0) {
                endLine();
            }
            if (!lines[at].isEmpty()) {
                line.add(new Span(lines[at]));
                shown += lines[at].length();
            }
        }
    }

    private void endLine() {
        if (line.getElement().getChildCount() > 0) {
            add(line);
        }
        line = new Paragraph();
    }

    private Component value(FieldValue value) {
        String title = value.label() + (value.population().isEmpty() ? "" : " – " + value.population());
        if (value.state() != FieldState.VALUE) {
            Span missing = new Span(value.shown());
            missing.addClassName("missing");
            missing.setTitle(title);
            return missing;
        }
        if (value.link() != null) {
            Anchor link = new Anchor(value.link(), value.printed(), AnchorTarget.BLANK);
            link.addClassName("value");
            link.setTitle(title);
            return link;
        }
        if (value.number() != null) {
            NativeButton button = new NativeButton(value.printed(), event -> open.accept(value));
            button.addClassName("value");
            button.setTitle(title);
            return button;
        }
        Span plain = new Span(value.printed());
        plain.setTitle(title);
        return plain;
    }
}
