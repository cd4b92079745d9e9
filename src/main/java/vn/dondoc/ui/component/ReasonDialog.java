package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.dondoc.common.InvalidInputException;

/** Asks for a reason before something is returned, refused or ended. */
public final class ReasonDialog {

    /** Longest reason in characters. */
    public static final int MAX_LENGTH = 1000;

    private ReasonDialog() {}

    /**
     * Opens the dialog.
     *
     * @param title what will happen
     * @param action label of the button, a verb
     * @param work gets the reason, never blank; a failure is shown in the dialog and keeps what was typed
     */
    public static void ask(String title, String action, Consumer<String> work) {
        TextArea reason = new TextArea(t("reason.label"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(MAX_LENGTH);
        reason.setWidthFull();
        reason.setMinHeight("110px");
        FormDialog dialog = new FormDialog(
                title,
                action,
                () -> {
                    if (reason.getValue().isBlank()) {
                        reason.setInvalid(true);
                        reason.focus();
                        throw new InvalidInputException("reason", t("reason.missing"));
                    }
                    work.accept(reason.getValue().strip());
                },
                reason);
        dialog.open();
        reason.focus();
    }
}
