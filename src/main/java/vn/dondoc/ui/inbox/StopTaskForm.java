package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.WholeTasks;

/** Stops all parts of a task by a document. */
@Component
class StopTaskForm implements StepForm {

    private final WholeTasks tasks;

    StopTaskForm(WholeTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Set<AssignmentAction> actions() {
        return Set.of(AssignmentAction.STOP_TASK);
    }

    @Override
    public void open(AssignmentAction action, StepContext context) {
        TextField document = new TextField(t("inbox.cancelDocument"));
        document.setHelperText(t("inbox.cancelDocumentHint"));
        document.setWidthFull();
        document.setRequiredIndicatorVisible(true);
        TextArea reason = StepContext.area(t("inbox.reason"));
        reason.setRequiredIndicatorVisible(true);
        context.dialog(
                action,
                () -> tasks.stop(context.details().task().id(), document.getValue(), reason.getValue()),
                new Paragraph(t("replace.stopTaskHint")),
                document,
                reason);
    }
}
