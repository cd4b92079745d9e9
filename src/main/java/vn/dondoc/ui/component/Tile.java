package vn.dondoc.ui.component;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.lang.Nullable;

/** One figure in large type with what it counts; a link to the list behind it where there is one. */
public class Tile extends HtmlContainer {

    /**
     * @param value for example {@code 54/103}
     * @param label for example "đã xong, đạt 52,4%"
     * @param tone colours the value; null = plain
     * @param href relative address of the list behind the figure, null = no link
     */
    public Tile(String value, String label, @Nullable Tone tone, @Nullable String href) {
        super(href == null ? "div" : "a");
        addClassName("dd-tile");
        if (tone != null) {
            addClassName(tone.cssClass());
        }
        if (href != null) {
            getElement().setAttribute("href", href).setAttribute("router-link", true);
        }
        Span figure = new Span(value);
        figure.addClassName("v");
        Span meaning = new Span(label);
        meaning.addClassName("l");
        add(figure, meaning);
    }

    /** A row of tiles. */
    public static Div row(Tile... tiles) {
        Div row = new Div(tiles);
        row.addClassName("dd-tiles");
        return row;
    }
}
