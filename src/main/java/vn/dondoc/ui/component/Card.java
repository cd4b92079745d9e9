package vn.dondoc.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white box, with a title when it has one. */
public class Card extends Section {

    /** A box with inner space. */
    public Card(Component... content) {
        addClassNames("dd-card", "pad");
        add(content);
    }

    /** A box with a title. */
    public static Card titled(String title, Component... content) {
        Card card = new Card();
        Div head = new Div(new H2(title));
        head.addClassName("dd-card-head");
        card.add(head);
        card.add(content);
        return card;
    }

    /** Puts buttons or links at the right of the title; only for {@link #titled} cards. */
    public Card actions(Component... actions) {
        Div right = new Div(actions);
        right.addClassName("dd-card-actions");
        ((Div) getComponentAt(0)).add(right);
        return this;
    }

    /** No inner space: the content (a table, a grid) reaches the border. */
    public Card flush() {
        removeClassName("pad");
        return this;
    }

    /** Grey, for a box inside a box. */
    public Card inset() {
        addClassName("inset");
        return this;
    }
}
