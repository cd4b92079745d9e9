package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.ReturnEntry;
import vn.dondoc.task.Returns;
import vn.dondoc.task.TransferDraft;
import vn.dondoc.task.Transfers;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.ReasonDialog;

/** Giving work back, and moving it to another unit. */
@Component
class ReturnForms implements StepForm {

    private final Returns returns;
    private final Transfers transfers;
    private final Organization organization;
    private final CurrentActor actor;
    private final Clock clock;

    ReturnForms(Returns returns, Transfers transfers, Organization organization, CurrentActor actor, Clock clock) {
        this.returns = returns;
        this.transfers = transfers;
        this.organization = organization;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Set<AssignmentAction> actions() {
        return Set.of(
                AssignmentAction.ASK_RETURN,
                AssignmentAction.WITHDRAW_RETURN,
                AssignmentAction.DECIDE_RETURN,
                AssignmentAction.TRANSFER);
    }

    @Override
    public void open(AssignmentAction action, StepContext context) {
        switch (action) {
            case ASK_RETURN ->
                ReasonDialog.ask(
                        t("moves.askReturnTitle"),
                        t("inbox.action.ASK_RETURN"),
                        reason -> context.step(() -> returns.ask(context.id(), context.version(), reason), action));
            case WITHDRAW_RETURN ->
                Confirm.ask(
                        t("inbox.action.WITHDRAW_RETURN"),
                        t("moves.withdrawReturnText"),
                        t("inbox.action.WITHDRAW_RETURN"),
                        () -> context.step(() -> returns.withdraw(context.id(), context.version()), action));
            case DECIDE_RETURN -> decide(context);
            case TRANSFER -> transfer(context);
            default -> throw new IllegalArgumentException(action.name());
        }
    }

    private void decide(StepContext context) {
        ReturnEntry asked = context.details().moves().openReturn();
        RadioButtonGroup<Boolean> other = new RadioButtonGroup<>(t("moves.decision"));
        other.setItems(true, false);
        other.setItemLabelGenerator(yes -> t(yes ? "moves.toOtherUnit" : "moves.unitGoesOn"));
        other.setValue(true);
        ComboBox<Unit> unit = units(context);
        DateField due = due(context);
        TextArea text = StepContext.area(t("inbox.reason"));
        text.setRequiredIndicatorVisible(true);
        other.addValueChangeListener(event -> {
            unit.setVisible(event.getValue());
            due.setVisible(event.getValue() && context.details().dueOn() != null);
            text.setLabel(t(event.getValue() ? "inbox.reason" : "moves.answer"));
        });
        context.dialog(
                AssignmentAction.DECIDE_RETURN,
                () -> {
                    if (other.getValue()) {
                        transfers.transfer(context.id(), context.version(), draft(unit, due, text));
                    } else {
                        returns.refuse(context.id(), context.version(), text.getValue());
                    }
                },
                new Paragraph(t(
                        "moves.returnSentence",
                        asked == null ? "" : asked.askedByName(),
                        asked == null ? "" : asked.reason())),
                other,
                unit,
                due,
                text);
    }

    private void transfer(StepContext context) {
        ComboBox<Unit> unit = units(context);
        DateField due = due(context);
        TextArea reason = StepContext.area(t("inbox.reason"));
        reason.setRequiredIndicatorVisible(true);
        context.dialog(
                AssignmentAction.TRANSFER,
                () -> transfers.transfer(context.id(), context.version(), draft(unit, due, reason)),
                new Paragraph(t("moves.transferHint")),
                unit,
                due,
                reason);
    }

    private static TransferDraft draft(ComboBox<Unit> unit, DateField due, TextArea reason) {
        return new TransferDraft(
                unit.getValue() == null ? null : unit.getValue().id(), due.getValue(), reason.getValue());
    }

    private ComboBox<Unit> units(StepContext context) {
        ComboBox<Unit> unit = new ComboBox<>(t("moves.newUnit"));
        unit.setItems(organization.workingUnits(actor.get().agencyId()).stream()
                .filter(one -> one.id() != context.details().unitId())
                .toList());
        unit.setItemLabelGenerator(Unit::name);
        unit.setWidthFull();
        unit.setRequiredIndicatorVisible(true);
        return unit;
    }

    private DateField due(StepContext context) {
        DateField due = new DateField(t("moves.otherDue"));
        due.setMin(LocalDate.now(clock));
        LocalDate present = context.details().dueOn();
        due.setVisible(present != null);
        due.setHelperText(t("moves.keepsDue", Formats.date(present)));
        return due;
    }
}
