package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.AssignmentDetails;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.shell.MainLayout;

/**
 * The assignment that a form is about, and what happens after its step.
 *
 * @param details as the person sees it
 * @param changed shows the fresh state
 */
record StepContext(AssignmentDetails details, Runnable changed) {

    long id() {
        return details.id();
    }

    int version() {
        return details.version();
    }

    /** A form with the words of an action; {@code work} is done on submit. */
    void dialog(AssignmentAction action, Runnable work, Component... fields) {
        String label = label(action);
        new FormDialog(label, label, () -> step(work, action), fields).open();
    }

    /** Does the step, says so, and shows the fresh state; also when somebody else was faster. */
    void step(Runnable work, AssignmentAction action) {
        step(work, t("inbox.done." + key(action)));
    }

    /** What the button of an action says. */
    String label(AssignmentAction action) {
        return t("inbox.action." + key(action));
    }

    /** Work that named people verify goes to them, not to the Office. */
    private String key(AssignmentAction action) {
        boolean accepts = action == AssignmentAction.ACCEPT_UNIT || action == AssignmentAction.ACCEPT_DEPARTMENT;
        return accepts && details.verified() ? action.name() + "_VERIFIED" : action.name();
    }

    /** As {@link #step(Runnable, AssignmentAction)}, with words of its own. */
    void step(Runnable work, String said) {
        try {
            work.run();
        } catch (StaleDataException somebodyWasFaster) {
            changed.run();
            throw somebodyWasFaster;
        }
        Toast.success(said);
        changed.run();
        MainLayout.countsChanged();
    }

    /** A field for a few sentences. */
    static TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setWidthFull();
        area.setMinHeight("96px");
        area.setMaxLength(4000);
        return area;
    }
}
