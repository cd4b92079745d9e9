package vn.dondoc.ui.component;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A search field that asks while one types, and with the key {@code /} when the view binds it to {@code focus()}. */
public class SearchBox extends TextField {

    private static final int QUIET_MILLIS = 300;

    /**
     * @param label what is searched; also the placeholder
     * @param onSearch gets the stripped text, empty = no search
     */
    public SearchBox(String label, Consumer<String> onSearch) {
        setPlaceholder(label);
        setAriaLabel(label);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setWidth("260px");
        addClassName("dd-search");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(QUIET_MILLIS);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onSearch.accept(event.getValue().strip());
            }
        });
    }
}
