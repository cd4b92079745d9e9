package vn.dondoc.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.springframework.lang.Nullable;

/** Facts of one thing: a name at the left, its value at the right. Empty values are left out. */
public class FactList extends DescriptionList {

    /** An empty list. */
    public FactList() {
        addClassName("dd-facts");
    }

    /** Adds a fact unless its value is null or blank. */
    public FactList fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fact(name, new Span(value));
        }
        return this;
    }

    /** Adds a fact made of components. */
    public FactList fact(String name, Component... value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
