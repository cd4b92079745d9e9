package vn.dondoc.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing to see and what to do about it. */
public class Empty extends Div {

    /** @param actions what the person can do next; may be none */
    public Empty(String title, String hint, Component... actions) {
        addClassName("dd-empty");
        add(new H2(title), new Paragraph(hint));
        add(actions);
    }
}
