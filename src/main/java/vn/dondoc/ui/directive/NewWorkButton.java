package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.ui.component.Keys;
import vn.dondoc.ui.shell.DrawerPart;

/** Gives work from every page, by button or by key. */
@org.springframework.stereotype.Component
@Order(10)
class NewWorkButton implements DrawerPart {

    /** The key, heard everywhere but in a field. */
    static final String KEY = "n";

    private final DirectiveServices services;

    NewWorkButton(DirectiveServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> make() {
        if (!services.mayEnter()) {
            return Optional.empty();
        }
        NativeButton button = new NativeButton("", event -> EntryDialog.open(services));
        button.getElement().setAttribute("type", "button");
        button.addClassName("dd-new-work");
        Span key = new Span();
        key.getElement().appendChild(new Element("kbd").setText(KEY));
        key.addClassName("hide-narrow");
        button.add(VaadinIcon.PLUS.create(), new Span(t("directives.new")), key);
        return Optional.of(new Div(button, new Keys().on(KEY, t("directives.new"), () -> EntryDialog.open(services))));
    }
}
