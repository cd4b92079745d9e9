package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.ExtensionDraft;
import vn.dondoc.task.ExtensionEntry;
import vn.dondoc.task.Extensions;
import vn.dondoc.task.Opinion;
import vn.dondoc.task.RecordedExtension;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;

/** Asking for a later due date, the Office's opinion, the decision, and the People's Committee's document. */
@Component
class ExtensionForms implements StepForm {

    private final Extensions extensions;
    private final AttachmentService attachments;
    private final Clock clock;

    ExtensionForms(Extensions extensions, AttachmentService attachments, Clock clock) {
        this.extensions = extensions;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public Set<AssignmentAction> actions() {
        return Set.of(
                AssignmentAction.ASK_EXTENSION,
                AssignmentAction.WITHDRAW_EXTENSION,
                AssignmentAction.GIVE_OPINION,
                AssignmentAction.DECIDE_EXTENSION,
                AssignmentAction.RECORD_EXTENSION);
    }

    @Override
    public void open(AssignmentAction action, StepContext context) {
        switch (action) {
            case ASK_EXTENSION -> ask(context);
            case WITHDRAW_EXTENSION -> withdraw(context);
            case GIVE_OPINION -> giveOpinion(context);
            case DECIDE_EXTENSION -> decide(context);
            case RECORD_EXTENSION -> record(context);
            default -> throw new IllegalArgumentException(action.name());
        }
    }

    private void ask(StepContext context) {
        LocalDate present = context.details().dueOn();
        int year = context.details().task().planYear();
        DateField due = newDue(present);
        due.setHelperText(t("moves.presentDue", Formats.date(present)));
        TextArea reason = required(StepContext.area(t("inbox.reason")));
        Checkbox beyond = new Checkbox(t("moves.beyondYear", String.valueOf(year)));
        beyond.setVisible(false);
        due.addValueChangeListener(event ->
                beyond.setVisible(event.getValue() != null && event.getValue().getYear() > year));
        context.dialog(
                AssignmentAction.ASK_EXTENSION,
                () -> extensions.ask(
                        context.id(),
                        context.version(),
                        new ExtensionDraft(due.getValue(), reason.getValue(), beyond.getValue())),
                due,
                beyond,
                reason);
    }

    private void withdraw(StepContext context) {
        ExtensionEntry open = open(context);
        Confirm.ask(
                t("moves.withdrawExtensionTitle"),
                t("moves.withdrawExtensionText", Formats.date(open.askedDue())),
                t("inbox.action.WITHDRAW_EXTENSION"),
                () -> context.step(
                        () -> extensions.withdraw(open.id(), open.version()), AssignmentAction.WITHDRAW_EXTENSION));
    }

    private void giveOpinion(StepContext context) {
        ExtensionEntry open = open(context);
        RadioButtonGroup<Opinion> opinion = new RadioButtonGroup<>(t("moves.opinion"));
        opinion.setItems(Opinion.values());
        opinion.setItemLabelGenerator(value -> t("moves.opinion." + value.name()));
        TextArea text = StepContext.area(t("moves.opinionText"));
        context.dialog(
                AssignmentAction.GIVE_OPINION,
                () -> extensions.giveOpinion(open.id(), open.version(), opinion.getValue(), text.getValue()),
                asked(open),
                opinion,
                text);
    }

    private void decide(StepContext context) {
        ExtensionEntry open = open(context);
        RadioButtonGroup<Boolean> granted = new RadioButtonGroup<>(t("moves.decision"));
        granted.setItems(true, false);
        granted.setItemLabelGenerator(yes -> t(yes ? "moves.grant" : "moves.refuse"));
        granted.setValue(true);
        DateField due = newDue(context.details().dueOn());
        due.setValue(open.askedDue());
        TextArea text = StepContext.area(t("moves.grantNote"));
        granted.addValueChangeListener(event -> {
            due.setVisible(event.getValue());
            text.setLabel(t(event.getValue() ? "moves.grantNote" : "moves.refuseReason"));
            text.setRequiredIndicatorVisible(!event.getValue());
        });
        context.dialog(
                AssignmentAction.DECIDE_EXTENSION,
                () -> {
                    if (granted.getValue()) {
                        extensions.grant(open.id(), open.version(), due.getValue(), text.getValue());
                    } else {
                        extensions.refuse(open.id(), open.version(), text.getValue());
                    }
                },
                asked(open),
                granted,
                due,
                text);
    }

    private void record(StepContext context) {
        TextField number = new TextField(t("moves.committeeNumber"));
        number.setPlaceholder("812/UBND-TH");
        number.setRequiredIndicatorVisible(true);
        number.setWidthFull();
        DateField date = new DateField(t("inbox.documentDate"));
        date.setMax(LocalDate.now(clock));
        date.setRequiredIndicatorVisible(true);
        DateField due = newDue(context.details().dueOn());
        ExtensionEntry open = context.details().moves().openExtension();
        Checkbox refused = new Checkbox(t("moves.committeeRefused"));
        refused.setVisible(open != null);
        refused.addValueChangeListener(event -> due.setVisible(!event.getValue()));
        if (open != null) {
            due.setValue(open.askedDue());
        }
        TextArea note = StepContext.area(t("inbox.note"));
        FilePicker file = new FilePicker(t("moves.committeeFile"), attachments);
        context.dialog(
                AssignmentAction.RECORD_EXTENSION,
                () -> extensions.record(
                        context.id(),
                        context.version(),
                        new RecordedExtension(
                                number.getValue(),
                                date.getValue(),
                                refused.getValue() ? null : due.getValue(),
                                note.getValue()),
                        file.files()),
                number,
                date,
                refused,
                due,
                note,
                file);
    }

    private static Paragraph asked(ExtensionEntry open) {
        return new Paragraph(t(
                "moves.askedSentence",
                open.askedByName(),
                Formats.date(open.presentDue()),
                Formats.date(open.askedDue()),
                open.reason()));
    }

    private static DateField newDue(LocalDate present) {
        DateField due = new DateField(t("moves.newDue"));
        due.setMin(present.plusDays(1));
        due.setRequiredIndicatorVisible(true);
        return due;
    }

    private static TextArea required(TextArea area) {
        area.setRequiredIndicatorVisible(true);
        return area;
    }

    private static ExtensionEntry open(StepContext context) {
        return context.details().moves().openExtension();
    }
}
