package vn.dondoc.ui.component;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;

/**
 * Quick filters with counts, one of them chosen. The chosen value is what the view keeps in its URL:
 * {@code chips.onSelect(value -> state.with("loc", value).replace())}.
 */
public class Chips extends Div {

    private final Map<String, Chip> chips = new LinkedHashMap<>();
    private Consumer<String> onSelect = value -> {};
    private String selected = "";

    /** @param label says what is filtered, for people who hear the page */
    public Chips(String label) {
        addClassName("dd-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /**
     * Adds a filter.
     *
     * @param value as it stands in the URL
     * @param tone colours the count: late or soon; null = plain
     */
    public Chips add(String value, String label, @Nullable Tone tone) {
        Chip chip = new Chip(label, event -> choose(value));
        if (tone != null) {
            chip.addClassName(tone.cssClass());
        }
        chips.put(value, chip);
        add(chip);
        return this;
    }

    /** Shows how many rows the filter has. */
    public Chips count(String value, long count) {
        return count(value, Formats.number(count));
    }

    /** Shows how many rows the filter has, in words such as {@code 200+}. */
    public Chips count(String value, String count) {
        chips.get(value).count(count);
        return this;
    }

    /** Leaves a filter out for now, or shows it again. */
    public Chips show(String value, boolean shown) {
        chips.get(value).setVisible(shown);
        return this;
    }

    /** Marks the filter as chosen without telling anybody; an unknown value chooses the first one. */
    public Chips select(String value) {
        selected = chips.containsKey(value) ? value : chips.keySet().iterator().next();
        chips.forEach((key, chip) -> chip.pressed(key.equals(selected)));
        return this;
    }

    /** The chosen filter. */
    public String selected() {
        return selected;
    }

    /** Called when the person chooses another filter. */
    public Chips onSelect(Consumer<String> listener) {
        onSelect = listener;
        return this;
    }

    private void choose(String value) {
        if (!value.equals(selected)) {
            select(value);
            onSelect.accept(value);
        }
    }

    private static final class Chip extends NativeButton {

        private final Element count = new Element("b");

        Chip(String label, ComponentEventListener<ClickEvent<NativeButton>> listener) {
            super("", listener);
            addClassName("dd-chip");
            getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
            add(new Span(label));
            getElement().appendChild(count);
        }

        void count(String value) {
            count.setText(value);
        }

        void pressed(boolean on) {
            getElement().setAttribute("aria-pressed", String.valueOf(on));
        }
    }
}
