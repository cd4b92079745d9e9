package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something that cannot be taken back. */
public final class Confirm {

    private Confirm() {}

    /**
     * Opens the question.
     *
     * @param title the question
     * @param text what will happen
     * @param action label of the button that does it, a verb
     * @param work done when confirmed; a failure is shown as a toast
     */
    public static void ask(String title, String text, String action, Runnable work) {
        open(title, text, action, "primary", work);
    }

    /** As {@link #ask}, for what deletes or refuses: the button is red. */
    public static void danger(String title, String text, String action, Runnable work) {
        open(title, text, action, "error primary", work);
    }

    private static void open(String title, String text, String action, String theme, Runnable work) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(action);
        dialog.setConfirmButtonTheme(theme);
        dialog.setCancelable(true);
        dialog.setCancelText(t("dialog.cancel"));
        dialog.addConfirmListener(event -> Toast.attempt(work));
        dialog.open();
    }
}
