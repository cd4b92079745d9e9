package vn.dondoc.ui.component;

import com.vaadin.flow.component.html.Span;

/** A short coloured word about a state. */
public class Tag extends Span {

    /** @param text says the state in words, colour alone never does */
    public Tag(Tone tone, String text) {
        super(text);
        addClassNames("dd-tag", tone.cssClass());
    }
}
