package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.OwnPassword;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Changes one's own password. */
class PasswordCard extends Card {

    private final PasswordField old = new PasswordField(t("password.old"));
    private final PasswordField fresh = new PasswordField(t("password.new"));
    private final PasswordField again = new PasswordField(t("password.again"));
    private final Div problem = new Div();
    private final transient OwnPassword passwords;
    private final transient Runnable changed;

    PasswordCard(OwnPassword passwords, Runnable changed) {
        this.passwords = passwords;
        this.changed = changed;
        old.getElement().setAttribute("autocomplete", "current-password");
        fresh.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        fresh.setHelperText(t("password.rule"));
        Button save = new Button(t("password.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(problem, old, fresh, again, save);
        form.addClassName("dd-stack");
        add(new H2(t("password.title")), form);
    }

    private void save() {
        problem.removeAll();
        for (PasswordField field : List.of(old, fresh, again)) {
            field.setInvalid(false);
        }
        if (!fresh.getValue().equals(again.getValue())) {
            mark(again, t("password.differs"));
            return;
        }
        try {
            passwords.change(old.getValue(), fresh.getValue());
        } catch (InvalidInputException wrong) {
            mark("oldPassword".equals(wrong.field()) ? old : fresh, wrong.getMessage());
            return;
        } catch (RuntimeException failure) {
            problem.add(new Alert(Tone.LATE, Toast.words(failure)));
            return;
        }
        old.clear();
        fresh.clear();
        again.clear();
        Toast.success(t("password.done"));
        changed.run();
    }

    private static void mark(PasswordField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }
}
