package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.ContributionAction;
import vn.dondoc.task.ContributionDraft;
import vn.dondoc.task.ContributionEntry;
import vn.dondoc.task.ContributionGift;
import vn.dondoc.task.ContributionProposal;
import vn.dondoc.task.Contributions;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.ReasonDialog;

/** Asking a cooperating unit for its part, and what becomes of it. */
@Component
class ContributionForms implements StepForm {

    private final Contributions contributions;
    private final AttachmentService attachments;
    private final Clock clock;

    ContributionForms(Contributions contributions, AttachmentService attachments, Clock clock) {
        this.contributions = contributions;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public Set<AssignmentAction> actions() {
        return Set.of(AssignmentAction.ASK_CONTRIBUTION);
    }

    @Override
    public void open(AssignmentAction action, StepContext context) {
        ContributionProposal proposal = contributions.proposal(context.id());
        Set<Unit> cooperating = Set.copyOf(proposal.cooperating());
        ComboBox<Unit> unit = new ComboBox<>(t("moves.contribution.unit"));
        unit.setItems(Stream.concat(proposal.cooperating().stream(), proposal.others().stream())
                .toList());
        unit.setItemLabelGenerator(
                one -> cooperating.contains(one) ? one.name() + " · " + t("moves.contribution.already") : one.name());
        unit.setHelperText(t("moves.contribution.unitHint"));
        unit.setWidthFull();
        unit.setRequiredIndicatorVisible(true);
        if (proposal.cooperating().size() == 1) {
            unit.setValue(proposal.cooperating().get(0));
        }
        TextArea wanted = StepContext.area(t("moves.contribution.wanted"));
        wanted.setRequiredIndicatorVisible(true);
        DateField due = new DateField(t("moves.contribution.due"));
        due.setValue(proposal.due());
        due.setMin(LocalDate.now(clock));
        due.setMax(proposal.latest());
        if (proposal.latest() != null) {
            due.setHelperText(t("moves.contribution.latest", Formats.date(proposal.latest())));
        }
        context.dialog(
                action,
                () -> contributions.ask(
                        context.id(),
                        context.version(),
                        new ContributionDraft(
                                unit.getValue() == null ? null : unit.getValue().id(),
                                wanted.getValue(),
                                due.getValue())),
                unit,
                wanted,
                due);
    }

    /** The form behind a button of a contribution. */
    void open(ContributionAction action, ContributionEntry entry, StepContext context) {
        String label = t("moves.contribution.action." + action.name());
        String said = t("moves.contribution.done." + action.name());
        switch (action) {
            case GIVE -> give(entry, context, label, said);
            case NAME_PERSON -> namePerson(entry, context, label, said);
            case ACCEPT -> context.step(() -> contributions.accept(entry.id(), entry.version()), said);
            case SEND_BACK ->
                ReasonDialog.ask(
                        label,
                        label,
                        reason ->
                                context.step(() -> contributions.sendBack(entry.id(), entry.version(), reason), said));
            case WITHDRAW ->
                ReasonDialog.ask(
                        label,
                        label,
                        reason ->
                                context.step(() -> contributions.withdraw(entry.id(), entry.version(), reason), said));
        }
    }

    private void give(ContributionEntry entry, StepContext context, String label, String said) {
        TextArea text = StepContext.area(t("moves.contribution.text"));
        TextField number = new TextField(t("moves.contribution.number"));
        number.setPlaceholder("12/BC-BTTP");
        number.setWidthFull();
        DateField date = new DateField(t("inbox.documentDate"));
        date.setMax(LocalDate.now(clock));
        FilePicker files = new FilePicker(t("inbox.files"), attachments);
        new FormDialog(
                        label,
                        label,
                        () -> context.step(
                                () -> contributions.give(
                                        entry.id(),
                                        entry.version(),
                                        new ContributionGift(text.getValue(), number.getValue(), date.getValue()),
                                        files.files()),
                                said),
                        new Paragraph(entry.wanted()),
                        text,
                        number,
                        date,
                        files)
                .open();
    }

    private void namePerson(ContributionEntry entry, StepContext context, String label, String said) {
        ComboBox<Person> person = new ComboBox<>(t("inbox.officer"));
        person.setItems(contributions.personChoices(entry.id()));
        person.setItemLabelGenerator(Person::fullName);
        person.setWidthFull();
        new FormDialog(
                        label,
                        label,
                        () -> context.step(
                                () -> contributions.namePerson(
                                        entry.id(),
                                        entry.version(),
                                        person.getValue() == null
                                                ? null
                                                : person.getValue().id()),
                                said),
                        person)
                .open();
    }
}
