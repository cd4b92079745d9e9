package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keys of a page, one letter each, heard everywhere except in a field that is being typed in. A view adds one
 * {@code new Keys().on("e", "Xuất .xlsx", this::export)} to itself; {@code ?} shows the keys of all that is on the
 * screen.
 */
@Tag("dondoc-keys")
@JsModule("./dondoc-keys.ts")
public class Keys extends Component {

    private final Map<String, Binding> bindings = new LinkedHashMap<>();

    private record Binding(String label, Runnable action) {}

    /** No keys yet. */
    public Keys() {
        ComponentUtil.addListener(this, KeyEvent.class, event -> press(event.key()));
        addAttachListener(event -> onScreen(event.getUI()).add(this));
        addDetachListener(event -> onScreen(event.getUI()).remove(this));
    }

    /**
     * Adds a key.
     *
     * @param key as the browser names it: {@code "j"}, {@code "/"}, {@code "ArrowDown"}; with Ctrl {@code "Ctrl+k"},
     *     which is also heard while somebody types
     * @param label what it does, for the help
     */
    public Keys on(String key, String label, Runnable action) {
        bindings.put(key, new Binding(label, action));
        getElement().setProperty("keys", String.join(" ", bindings.keySet()));
        return this;
    }

    /**
     * Adds a key that puts the cursor into a field, without losing what is typed right after it.
     *
     * @param otherwise done when the field is not to be seen
     */
    public Keys toField(String key, String label, Component field, Runnable otherwise) {
        field.getElement().setAttribute("data-focus-key", key);
        return on(key, label, otherwise);
    }

    /** Leaves keys to other parts of the page that bind the same. Before it is put on the page. */
    public Keys last() {
        getElement().setProperty("last", true);
        return this;
    }

    /** Presses a key, as the browser would. */
    public void press(String key) {
        Binding binding = bindings.get(key);
        if (binding != null) {
            Toast.attempt(binding.action());
        }
    }

    /** Shows all keys of the screen. */
    public static void showHelp() {
        DescriptionList list = new DescriptionList();
        list.addClassName("dd-facts");
        for (Keys keys : onScreen(UI.getCurrent())) {
            keys.bindings.forEach((key, binding) -> {
                DescriptionList.Term term = new DescriptionList.Term();
                term.getElement().appendChild(new Element("kbd").setText(key));
                list.add(term, new DescriptionList.Description(binding.label()));
            });
        }
        Dialog dialog = new Dialog(list);
        dialog.setHeaderTitle(t("keys.title"));
        dialog.setWidth("420px");
        dialog.setMaxWidth("96vw");
        dialog.getFooter().add(new Button(t("dialog.close"), event -> dialog.close()));
        dialog.open();
    }

    @SuppressWarnings("unchecked")
    private static Set<Keys> onScreen(UI ui) {
        Set<Keys> all = (Set<Keys>) ComponentUtil.getData(ui, Keys.class.getName());
        if (all == null) {
            all = new LinkedHashSet<>();
            ComponentUtil.setData(ui, Keys.class.getName(), all);
        }
        return all;
    }

    /** A key was pressed outside of any field. */
    @DomEvent("dondoc-key")
    public static class KeyEvent extends ComponentEvent<Keys> {

        private final String key;

        /** Made by the browser's event. */
        public KeyEvent(Keys source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
