package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.EarlyOpenings;
import vn.dondoc.task.ReminderAudience;
import vn.dondoc.task.Reminders;
import vn.dondoc.ui.component.Formats;

/** Reminding by hand, and opening work before its first day. */
@Component
class ReminderForms implements StepForm {

    private static final int LONGEST = 1000;

    private final transient Reminders reminders;
    private final transient EarlyOpenings openings;

    ReminderForms(Reminders reminders, EarlyOpenings openings) {
        this.reminders = reminders;
        this.openings = openings;
    }

    @Override
    public Set<AssignmentAction> actions() {
        return Set.of(AssignmentAction.REMIND, AssignmentAction.OPEN_EARLY);
    }

    @Override
    public void open(AssignmentAction action, StepContext context) {
        if (action == AssignmentAction.OPEN_EARLY) {
            context.dialog(
                    action,
                    () -> openings.open(context.id(), context.version()),
                    new Paragraph(t(
                            "reminders.openEarlyHint",
                            Formats.date(context.details().startOn()))));
            return;
        }
        RadioButtonGroup<ReminderAudience> audience = new RadioButtonGroup<>(t("reminders.audience"));
        audience.setItems(ReminderAudience.values());
        audience.setItemLabelGenerator(one -> t("reminders.audience." + one.name()));
        audience.setValue(context.details().officerId() == null ? ReminderAudience.HEAD : ReminderAudience.OFFICER);
        TextArea text = StepContext.area(t("reminders.text"));
        text.setMaxLength(LONGEST);
        context.dialog(
                action, () -> reminders.remind(context.id(), audience.getValue(), text.getValue()), audience, text);
    }
}
