package vn.dondoc.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** Links inside the program, which change the page without loading the program again. */
public final class Links {

    private Links() {}

    /** A link of these words. */
    public static Anchor to(String href, String text) {
        return inside(new Anchor(href, text));
    }

    /** A link around these parts. */
    public static Anchor to(String href, Component... content) {
        return inside(new Anchor(href, content));
    }

    private static Anchor inside(Anchor link) {
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
