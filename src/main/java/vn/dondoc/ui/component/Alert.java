package vn.dondoc.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A message that stays on the page: what is wrong or must be known here. Read aloud when it appears. */
public class Alert extends Div {

    /** @param more links or buttons after the text */
    public Alert(Tone tone, String text, Component... more) {
        addClassNames("dd-alert", tone.cssClass());
        getElement().setAttribute("role", tone == Tone.LATE ? "alert" : "status");
        add(new Span(text));
        add(more);
    }
}
