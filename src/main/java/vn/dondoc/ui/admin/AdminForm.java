package vn.dondoc.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/**
 * Fields below each other and buttons under them. A refusal that names a field marks that field and goes to it; any
 * other stands above the buttons. What was typed stays.
 */
class AdminForm extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div problem = new Div();
    private final Div buttons = new Div();

    AdminForm() {
        addClassNames("dd-stack", "dd-form");
        buttons.addClassName("dd-bar");
        add(problem, buttons);
    }

    /** Adds a field under the name that the service gives it. */
    AdminForm field(String name, Component field) {
        fields.put(name, field);
        field.getElement().getStyle().set("width", "100%");
        addComponentAtIndex(getComponentCount() - 2, field);
        return this;
    }

    /** Adds a button that does something and shows what is refused. */
    Button button(String label, Runnable work, ButtonVariant... look) {
        Button button = new Button(label, event -> attempt(work));
        button.addThemeVariants(look);
        button.setDisableOnClick(true);
        button.addClickListener(event -> button.setEnabled(true));
        buttons.add(button);
        return button;
    }

    /** Does something and shows what is refused. */
    boolean attempt(Runnable work) {
        clearProblems();
        try {
            work.run();
            return true;
        } catch (InvalidInputException refused) {
            show(refused);
        } catch (RuntimeException refused) {
            problem.add(new Alert(Tone.LATE, Toast.words(refused)));
        }
        return false;
    }

    private void show(InvalidInputException refused) {
        Component field = fields.get(refused.field());
        if (field instanceof HasValidation validation) {
            validation.setErrorMessage(refused.getMessage());
            validation.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        } else {
            problem.add(new Alert(Tone.LATE, refused.getMessage()));
        }
    }

    private void clearProblems() {
        problem.removeAll();
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validation) {
                validation.setInvalid(false);
            }
        });
    }
}
