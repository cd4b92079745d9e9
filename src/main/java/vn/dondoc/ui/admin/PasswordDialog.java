package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.dondoc.organization.NewPassword;
import vn.dondoc.ui.component.Toast;

/** Shows a one-time password once. It is nowhere to be found again after closing. */
final class PasswordDialog {

    private PasswordDialog() {}

    static void show(NewPassword made) {
        Dialog dialog = new Dialog();
        dialog.addClassName("dd-dialog");
        dialog.setHeaderTitle(t("admin.password.title", made.person().fullName()));
        dialog.setWidth("480px");
        dialog.setMaxWidth("96vw");
        dialog.setCloseOnOutsideClick(false);
        TextField account = readOnly(t("admin.person.username"), made.person().username());
        TextField password = readOnly(t("admin.password.label"), made.password());
        password.addClassName("dd-mono");
        Div content = new Div(new Paragraph(t("admin.password.text")), account, password);
        content.addClassName("dd-stack");
        dialog.add(content);
        Button copy = new Button(t("admin.password.copy"), event -> {
            password.getElement()
                    .executeJs(
                            "navigator.clipboard ? navigator.clipboard.writeText($0) : this.inputElement.select()",
                            made.password());
            Toast.success(t("admin.password.copied"));
        });
        Button close = new Button(t("admin.password.close"), event -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(copy, close);
        dialog.open();
    }

    private static TextField readOnly(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setReadOnly(true);
        field.setWidthFull();
        return field;
    }
}
