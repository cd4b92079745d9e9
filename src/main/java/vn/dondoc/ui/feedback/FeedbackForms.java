package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackPerson;
import vn.dondoc.feedback.FeedbackStep;
import vn.dondoc.feedback.Forwarding;
import vn.dondoc.feedback.Refusal;
import vn.dondoc.feedback.RefusalReason;
import vn.dondoc.feedback.SimilarFeedback;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.inbox.FilePicker;

/** The small forms of classifying and of naming who answers. */
final class FeedbackForms {

    private final FeedbackServices services;
    private final Feedback feedback;
    private final Consumer<String> done;

    /** @param done gets the key of what to say */
    FeedbackForms(FeedbackServices services, Feedback feedback, Consumer<String> done) {
        this.services = services;
        this.feedback = feedback;
        this.done = done;
    }

    void change() {
        CaseFields fields = new CaseFields(services);
        fields.set(feedback);
        FormDialog dialog = dialog(
                FeedbackStep.CHANGE,
                t("feedback.save"),
                "feedback.done.changed",
                () -> services.intake()
                        .change(feedback.id(), feedback.version(), fields.value(FeedbackPerson.UNKNOWN, List.of())),
                fields);
        dialog.setWidth("760px");
        dialog.open();
    }

    void sendToUnit() {
        ComboBox<Unit> unit = new ComboBox<>(t("feedback.unit"));
        unit.setItems(services.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setRequiredIndicatorVisible(true);
        unit.setWidthFull();
        dialog(
                        FeedbackStep.SEND_TO_UNIT,
                        t("feedback.sendToUnit.action"),
                        "feedback.done.sentToUnit",
                        () -> services.handling()
                                .sendToUnit(
                                        feedback.id(),
                                        feedback.version(),
                                        chosen(unit.getValue(), "feedback.chooseUnit")
                                                .id()),
                        unit)
                .open();
    }

    void forward() {
        TextField agency = new TextField(t("feedback.forward.agency"));
        agency.setMaxLength(300);
        agency.setRequiredIndicatorVisible(true);
        TextField number = new TextField(t("feedback.forward.number"));
        number.setMaxLength(60);
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(t("feedback.letterHint"));
        DateField day = new DateField(t("feedback.forward.day"));
        day.setValue(services.today());
        FilePicker files = new FilePicker(t("feedback.forward.file"), services.attachments());
        List.of(agency, number).forEach(TextField::setWidthFull);
        dialog(
                        FeedbackStep.FORWARD,
                        t("feedback.forward.action"),
                        "feedback.done.forwarded",
                        () -> services.withFiles(files.files(), ids -> services.handling()
                                .forward(
                                        feedback.id(),
                                        feedback.version(),
                                        new Forwarding(agency.getValue(), number.getValue(), day.getValue(), ids))),
                        agency,
                        number,
                        day,
                        files)
                .open();
    }

    void refuse() {
        Select<RefusalReason> reason = new Select<>();
        reason.setLabel(t("feedback.refuse.reason"));
        reason.setItems(RefusalReason.values());
        reason.setItemLabelGenerator(one -> t("feedback.refusal." + one.name()));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        TextArea words = new TextArea(t("feedback.refuse.words"));
        words.setMaxLength(2000);
        words.setWidthFull();
        ComboBox<SimilarFeedback> repeats = new ComboBox<>(t("feedback.refuse.repeats"));
        repeats.setItems(services.intake().similar(feedback.id()));
        repeats.setItemLabelGenerator(
                one -> "%s · %s (%s)".formatted(one.code(), one.title(), Formats.date(one.receivedOn())));
        repeats.setWidthFull();
        repeats.setVisible(false);
        reason.addValueChangeListener(event -> repeats.setVisible(event.getValue() == RefusalReason.REPEATED));
        dialog(
                        FeedbackStep.REFUSE,
                        t("feedback.refuse.action"),
                        "feedback.done.refused",
                        () -> services.handling()
                                .refuse(
                                        feedback.id(),
                                        feedback.version(),
                                        new Refusal(
                                                reason.getValue(),
                                                words.getValue(),
                                                repeats.isEmpty()
                                                        ? null
                                                        : repeats.getValue().id())),
                        reason,
                        repeats,
                        words)
                .open();
    }

    void assign() {
        ComboBox<Person> officer = new ComboBox<>(t("feedback.officer"));
        officer.setItems(services.peopleOf(feedback));
        officer.setItemLabelGenerator(person -> person.fullName() + " · " + person.title());
        officer.setRequiredIndicatorVisible(true);
        officer.setWidthFull();
        dialog(
                        FeedbackStep.ASSIGN,
                        t("feedback.assign.action"),
                        "feedback.done.assigned",
                        () -> services.handling()
                                .assign(
                                        feedback.id(),
                                        feedback.version(),
                                        chosen(officer.getValue(), "feedback.chooseOfficer")
                                                .id()),
                        officer)
                .open();
    }

    private FormDialog dialog(
            FeedbackStep step,
            String action,
            String message,
            Runnable work,
            com.vaadin.flow.component.Component... fields) {
        return new FormDialog(
                t("feedback.action." + step.name()),
                action,
                () -> {
                    work.run();
                    done.accept(message);
                },
                fields);
    }

    private static <T> T chosen(T value, String missing) {
        if (value == null) {
            throw new InvalidInputException("value", t(missing));
        }
        return value;
    }
}
