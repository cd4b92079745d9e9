package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** The search field of every page: leads to the page of search with what was typed. */
class FindField extends TextField {

    /** Address of the page of search and its parameter; the screens of features lie above this package. */
    static final String PATH = "tim-kiem";

    private static final String TEXT = "q";

    FindField() {
        addClassName("dd-find");
        setPlaceholder(t("search.shell"));
        setAriaLabel(t("search.shell"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        Span key = new Span();
        key.getElement().appendChild(new Element("kbd").setText("Ctrl K"));
        key.addClassName("hide-narrow");
        setSuffixComponent(key);
        addKeyPressListener(Key.ENTER, event -> find());
    }

    private void find() {
        String text = getValue().strip();
        clear();
        UI.getCurrent()
                .navigate(PATH, text.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(TEXT, text)));
    }
}
