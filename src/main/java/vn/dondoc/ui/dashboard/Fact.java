package vn.dondoc.ui.dashboard;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.springframework.lang.Nullable;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tone;

/** A number with what it counts, inside a card; a link to its list unless there is nothing in it. */
final class Fact extends HtmlContainer {

    private Fact(String value, String label, @Nullable Tone tone, @Nullable String href, long count) {
        super(href == null ? "div" : "a");
        addClassName("dd-b-fact");
        if (tone != null) {
            addClassName(tone.name().toLowerCase(Locale.ROOT));
        }
        if (href != null) {
            getElement()
                    .setAttribute("href", href)
                    .setAttribute("router-link", true)
                    .setAttribute(BoardLinks.COUNT, String.valueOf(count));
        }
        Span number = new Span(value);
        number.addClassName("v");
        Span meaning = new Span(label);
        meaning.addClassName("l");
        add(number, meaning);
    }

    /** A plain number. */
    static Fact of(long count, String label, @Nullable Tone tone, String href) {
        return of(Formats.number(count), count, label, tone, href);
    }

    /** A number printed in another way, for example {@code 7/9}: its list has {@code count} rows. */
    static Fact of(String value, long count, String label, @Nullable Tone tone, String href) {
        return new Fact(value, label, count == 0 ? null : tone, count == 0 ? null : href, count);
    }

    /** Several beside each other. */
    static Div row(Fact... facts) {
        Div row = new Div(facts);
        row.addClassName("dd-b-facts");
        return row;
    }
}
