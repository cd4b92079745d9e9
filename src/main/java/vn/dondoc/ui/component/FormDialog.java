package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import vn.dondoc.common.DomainException;

/**
 * A small form over the page. It stays open with everything typed in it when the action fails, and shows the failure
 * above the buttons.
 */
public class FormDialog extends Dialog {

    private final Div problem = new Div();
    private final Button submit;

    /**
     * @param title what is done
     * @param action label of the button, a verb
     * @param work done on submit; throws a {@link DomainException} with what to mend; returning closes the dialog
     * @param fields the form, in one column
     */
    public FormDialog(String title, String action, Runnable work, Component... fields) {
        addClassName("dd-dialog");
        setHeaderTitle(title);
        setWidth("480px");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        Div form = new Div(fields);
        form.addClassName("dd-stack");
        form.add(problem);
        add(form);
        submit = new Button(action, event -> submit(work));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        getFooter().add(new Button(t("dialog.cancel"), event -> close()), submit);
    }

    /** The button that submits, for example to disable it or to make it red. */
    public Button submitButton() {
        return submit;
    }

    private void submit(Runnable work) {
        try {
            problem.removeAll();
            work.run();
            close();
        } catch (RuntimeException failure) {
            problem.add(new Alert(Tone.LATE, Toast.words(failure)));
        } finally {
            submit.setEnabled(true);
        }
    }
}
