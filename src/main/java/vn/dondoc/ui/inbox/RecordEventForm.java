package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DomainException;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.EventDraft;
import vn.dondoc.task.EventOption;
import vn.dondoc.task.EventPreview;
import vn.dondoc.task.EventWork;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tone;

/** Records an event: what happened on which day. The due date that follows is shown with its reason before it counts. */
@Component
class RecordEventForm implements StepForm {

    private final EventWork events;
    private final Clock clock;

    RecordEventForm(EventWork events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<AssignmentAction> actions() {
        return EnumSet.of(AssignmentAction.RECORD_EVENT);
    }

    @Override
    public void open(AssignmentAction action, StepContext context) {
        new Fields(context).open(action);
    }

    /** One open form. */
    private final class Fields {

        private final StepContext context;
        private final Select<EventOption> rule = new Select<>();
        private final TextField text = new TextField(t("kinds.event.text"));
        private final DateField day = new DateField(t("kinds.event.day"));
        private final DateField due = new DateField(t("kinds.event.due"));
        private final Checkbox again = new Checkbox(t("kinds.event.again"));
        private final Div preview = new Div();

        Fields(StepContext context) {
            this.context = context;
            List<EventOption> options = events.options(context.id());
            rule.setLabel(t("kinds.event.rule"));
            rule.setItems(options);
            rule.setItemLabelGenerator(EventOption::words);
            rule.setWidthFull();
            rule.setValue(options.get(0));
            rule.setVisible(options.size() > 1);
            text.setHelperText(t("kinds.event.textHint"));
            text.setMaxLength(500);
            text.setWidthFull();
            text.setRequiredIndicatorVisible(true);
            day.setRequiredIndicatorVisible(true);
            day.setWidthFull();
            due.setWidthFull();
            again.setVisible(false);
            preview.getElement().setAttribute("aria-live", "polite");
            rule.addValueChangeListener(event -> show());
            text.addValueChangeListener(event -> show());
            day.addValueChangeListener(event -> show());
            due.addValueChangeListener(event -> show());
            show();
        }

        void open(AssignmentAction action) {
            context.dialog(
                    action,
                    () -> events.record(context.id(), context.version(), draft()),
                    rule,
                    text,
                    day,
                    due,
                    preview,
                    again);
        }

        private EventDraft draft() {
            EventOption option = rule.getValue();
            return new EventDraft(
                    option.deadlineId(),
                    text.getValue(),
                    day.getValue(),
                    option.byHand() ? due.getValue() : null,
                    again.isVisible() && again.getValue());
        }

        private void show() {
            EventOption option = rule.getValue();
            due.setVisible(option.byHand());
            day.setMax(option.before() ? null : LocalDate.now(clock));
            preview.removeAll();
            again.setVisible(false);
            boolean enough = !text.getValue().isBlank()
                    && day.getValue() != null
                    && (!option.byHand() || due.getValue() != null);
            if (!enough) {
                if (!option.byHand()) {
                    preview.add(new Alert(Tone.IDLE, t("kinds.event.ruleIs", option.words())));
                }
                return;
            }
            try {
                show(events.preview(context.id(), draft()));
            } catch (DomainException mend) {
                preview.add(new Alert(Tone.SOON, mend.getMessage()));
            }
        }

        private void show(EventPreview found) {
            preview.addClassName("dd-stack");
            preview.add(
                    new Alert(Tone.BRAND, t("kinds.event.preview", Formats.date(found.due()), found.explanation())));
            found.warnings().forEach(warning -> preview.add(new Alert(Tone.SOON, warning)));
            again.setVisible(found.again());
        }
    }
}
