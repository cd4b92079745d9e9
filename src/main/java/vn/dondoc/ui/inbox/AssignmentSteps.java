package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.calendar.ReportPeriod;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.organization.Person;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.AssignmentDetails;
import vn.dondoc.task.ContributionEntry;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.ReasonDialog;

/** The buttons of an assignment and the small forms behind them; the most likely next step first. */
final class AssignmentSteps {

    private final InboxServices services;
    private final AssignmentDetails details;
    private final Runnable changed;
    private final long id;
    private final int version;

    AssignmentSteps(InboxServices services, AssignmentDetails details, Runnable changed) {
        this.services = services;
        this.details = details;
        this.changed = changed;
        this.id = details.id();
        this.version = details.version();
    }

    /** Steps that are taken now and then: one click away, so that the usual ones stay in sight. */
    private static final Set<AssignmentAction> SELDOM = EnumSet.of(
            AssignmentAction.NAME_OFFICER,
            AssignmentAction.ASK_CONTRIBUTION,
            AssignmentAction.SPLIT,
            AssignmentAction.ASK_RETURN,
            AssignmentAction.TRANSFER,
            AssignmentAction.CANCEL,
            AssignmentAction.STOP_TASK);

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        List<AssignmentAction> seldom = new ArrayList<>();
        for (AssignmentAction action : AssignmentAction.values()) {
            if (!details.actions().contains(action)) {
                continue;
            }
            if (SELDOM.contains(action)) {
                seldom.add(action);
                continue;
            }
            Button button = new Button(label(action), event -> open(action));
            if (buttons.isEmpty()) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            buttons.add(button);
        }
        if (seldom.size() == 1) {
            AssignmentAction only = seldom.get(0);
            buttons.add(new Button(label(only), event -> open(only)));
        } else if (!seldom.isEmpty()) {
            buttons.add(more(seldom));
        }
        return buttons.toArray(Component[]::new);
    }

    private Component more(List<AssignmentAction> actions) {
        MenuBar menu = new MenuBar();
        MenuItem top = menu.addItem(t("inbox.moreActions") + " ▾");
        for (AssignmentAction action : actions) {
            top.getSubMenu().addItem(label(action), event -> open(action));
        }
        return menu;
    }

    private void open(AssignmentAction action) {
        switch (action) {
            case RECEIVE -> receive();
            case NAME_OFFICER -> nameOfficer();
            case REPORT_PROGRESS -> progress();
            case SUBMIT_RESULT -> submit();
            case ACCEPT_UNIT, ACCEPT_DEPARTMENT -> accept(action);
            case REWORK ->
                ReasonDialog.ask(
                        t("inbox.reworkTitle"),
                        t("inbox.action.REWORK"),
                        reason -> step(() -> services.tasks().rework(id, version, reason), action));
            case CANCEL -> cancel();
            default -> services.form(action).open(action, new StepContext(details, changed));
        }
    }

    /** What cooperating units still owe is said, not enforced: the lead answers for the result. */
    private void submit() {
        Runnable form =
                () -> new ResultDialog(services, details, work -> step(work, AssignmentAction.SUBMIT_RESULT)).open();
        var missing = details.moves().openContributions();
        if (missing.isEmpty()) {
            form.run();
            return;
        }
        String units =
                missing.stream().map(ContributionEntry::unitName).distinct().collect(Collectors.joining("; "));
        Confirm.ask(
                t("moves.contribution.missingTitle"),
                t("moves.contribution.missingText", missing.size(), units),
                t("moves.contribution.submitAnyway"),
                form);
    }

    private void receive() {
        ComboBox<Person> officer = officers();
        TextArea note = area(t("inbox.receiveNote"));
        dialog(
                AssignmentAction.RECEIVE,
                () -> services.tasks()
                        .receive(
                                id,
                                version,
                                officer.getValue() == null
                                        ? null
                                        : officer.getValue().id(),
                                note.getValue()),
                officer,
                note);
    }

    private void nameOfficer() {
        ComboBox<Person> officer = officers();
        TextArea reason = area(t("inbox.reason"));
        dialog(
                AssignmentAction.NAME_OFFICER,
                () -> {
                    if (officer.getValue() == null) {
                        throw new vn.dondoc.common.InvalidInputException("officerId", t("inbox.officerMissing"));
                    }
                    services.tasks().nameOfficer(id, version, officer.getValue().id(), reason.getValue());
                },
                officer,
                reason);
    }

    private void progress() {
        TextArea text = area(t("inbox.progressText"));
        IntegerField percent = new IntegerField(t("inbox.percent"));
        percent.setMin(0);
        percent.setMax(100);
        percent.setStepButtonsVisible(true);
        percent.setStep(5);
        Select<ReportPeriod> period = periods();
        dialog(
                AssignmentAction.REPORT_PROGRESS,
                () -> services.tasks()
                        .progress(
                                id,
                                version,
                                text.getValue(),
                                percent.getValue(),
                                period.getValue() == null
                                        ? null
                                        : period.getValue().code()),
                period,
                text,
                percent);
    }

    /** Ongoing work is reported for each period: what was forgotten can still be said. */
    private Select<ReportPeriod> periods() {
        Select<ReportPeriod> period = new Select<>();
        period.setLabel(t("kinds.period.of"));
        boolean asked = details.task().deadlineKind() == DeadlineKind.ONGOING
                && details.piece().base();
        List<ReportPeriod> choices = asked ? services.ongoing().choices(id) : List.of();
        period.setItems(choices);
        period.setItemLabelGenerator(ReportPeriod::label);
        period.setWidthFull();
        period.setVisible(choices.size() > 1);
        if (!choices.isEmpty()) {
            period.setValue(choices.get(0));
        }
        return period;
    }

    private void accept(AssignmentAction action) {
        TextArea note = area(t("inbox.acceptNote"));
        dialog(action, () -> services.tasks().accept(id, version, note.getValue()), note);
    }

    private void cancel() {
        TextField document = new TextField(t("inbox.cancelDocument"));
        document.setHelperText(t("inbox.cancelDocumentHint"));
        document.setWidthFull();
        TextArea reason = area(t("inbox.reason"));
        dialog(
                AssignmentAction.CANCEL,
                () -> services.tasks().cancel(id, version, document.getValue(), reason.getValue()),
                document,
                reason);
    }

    private ComboBox<Person> officers() {
        ComboBox<Person> officer = new ComboBox<>(t("inbox.officer"));
        officer.setItems(services.tasks().officerChoices(id));
        officer.setItemLabelGenerator(
                person -> person.title().isBlank() ? person.fullName() : person.fullName() + " · " + person.title());
        officer.setWidthFull();
        officer.setRequiredIndicatorVisible(true);
        return officer;
    }

    private String label(AssignmentAction action) {
        return new StepContext(details, changed).label(action);
    }

    private void dialog(AssignmentAction action, Runnable work, Component... fields) {
        new StepContext(details, changed).dialog(action, work, fields);
    }

    private void step(Runnable work, AssignmentAction action) {
        new StepContext(details, changed).step(work, action);
    }

    private static TextArea area(String label) {
        return StepContext.area(label);
    }
}
