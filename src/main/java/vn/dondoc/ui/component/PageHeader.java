package vn.dondoc.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Title of a page, what it is about in grey, and its actions at the right. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Span subtitle = new Span();
    private final Div actions = new Div();

    /** @param actions buttons and fields, the most important last */
    public PageHeader(String title, Component... actions) {
        addClassName("dd-header");
        subtitle.addClassName("dd-sub");
        this.actions.addClassName("dd-actions");
        this.title.setText(title);
        this.actions.add(actions);
        add(this.title, subtitle, this.actions);
    }

    /** The grey words after the title. */
    public PageHeader subtitle(String text) {
        subtitle.setText(text);
        return this;
    }

    /** Another title. */
    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    /** Replaces the actions. */
    public PageHeader actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }
}
