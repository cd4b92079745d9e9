package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** On a telephone the list comes first, and filters that are asked less often open on demand. */
public final class MoreFilters extends Div {

    private final Button toggle;

    /**
     * @param more key of the text that opens them
     * @param fewer key of the text that closes them
     */
    public MoreFilters(String more, String fewer) {
        addClassName("dd-directive-more");
        toggle = new Button(t(more));
        toggle.addClassName("dd-directive-toggle");
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(event -> {
            boolean open = !hasClassName("open");
            setClassName("open", open);
            toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
            toggle.setText(t(open ? fewer : more));
        });
    }

    /** The button; it stands where the page wants it. */
    public Button toggle() {
        return toggle;
    }
}
