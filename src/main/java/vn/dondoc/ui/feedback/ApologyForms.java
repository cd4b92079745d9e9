package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.dondoc.feedback.Apology;
import vn.dondoc.feedback.ApologyDraft;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackDetails;
import vn.dondoc.feedback.LateDossier;
import vn.dondoc.organization.Unit;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;

/** The forms of letters of apology: one letter, one new date. */
final class ApologyForms {

    private final FeedbackServices services;
    private final Runnable done;
    private final TextArea reason = new TextArea(t("feedback.apology.reason"));
    private final DateField newDate = new DateField(t("feedback.apology.newDate"));
    private final DateField writtenOn = new DateField(t("feedback.apology.writtenOn"));
    private final TextField number = new TextField(t("feedback.apology.number"));

    ApologyForms(FeedbackServices services, Runnable done) {
        this.services = services;
        this.done = done;
        reason.setHelperText(t("feedback.apology.reasonHint"));
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        newDate.setRequiredIndicatorVisible(true);
        newDate.setHelperText(t("feedback.apology.once"));
        writtenOn.setValue(services.today());
        number.setMaxLength(60);
        number.setHelperText(t("feedback.apology.numberHint"));
    }

    /** About a feedback that is not answered in time. */
    void of(FeedbackDetails details) {
        Feedback feedback = details.feedback();
        Span about = new Span(t("feedback.apology.about", feedback.label(), Formats.date(feedback.dueOn())));
        new FormDialog(
                        t("feedback.action.APOLOGISE"),
                        t("feedback.apology.write"),
                        () -> {
                            services.apologies().forFeedback(feedback.id(), feedback.version(), draft());
                            done.run();
                        },
                        about,
                        reason,
                        pair(newDate, writtenOn),
                        number)
                .open();
    }

    /** About a late dossier of the one-stop desk. */
    void ofDossier() {
        TextField code = new TextField(t("feedback.apology.dossier"));
        code.setMaxLength(60);
        code.setRequiredIndicatorVisible(true);
        TextField procedure = new TextField(t("feedback.apology.procedure"));
        procedure.setMaxLength(500);
        procedure.setRequiredIndicatorVisible(true);
        procedure.setWidthFull();
        ComboBox<Unit> unit = new ComboBox<>(t("feedback.unit"));
        unit.setItems(services.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        DateField received = new DateField(t("feedback.apology.received"));
        received.setRequiredIndicatorVisible(true);
        DateField due = new DateField(t("feedback.apology.due"));
        due.setRequiredIndicatorVisible(true);
        PersonFields person = new PersonFields(false);
        FormDialog dialog = new FormDialog(
                t("feedback.apology.newDossier"),
                t("feedback.apology.write"),
                () -> {
                    services.apologies()
                            .forDossier(
                                    new LateDossier(
                                            code.getValue(),
                                            procedure.getValue(),
                                            unit.isEmpty()
                                                    ? null
                                                    : unit.getValue().id(),
                                            received.getValue(),
                                            due.getValue(),
                                            person.value()),
                                    draft());
                    Toast.success(t("feedback.done.apology"));
                    done.run();
                },
                pair(code, unit),
                procedure,
                pair(received, due),
                person,
                reason,
                pair(newDate, writtenOn),
                number);
        dialog.addClassName("dd-register-dialog");
        dialog.setWidth("720px");
        dialog.open();
    }

    /** The number that the registry gave. */
    void number(Apology letter) {
        number.setRequiredIndicatorVisible(true);
        number.setValue(letter.number());
        number.setWidthFull();
        new FormDialog(
                        t("feedback.apology.giveNumber"),
                        t("feedback.save"),
                        () -> {
                            services.apologies().number(letter.id(), letter.version(), number.getValue());
                            done.run();
                        },
                        number)
                .open();
    }

    /** When the dossier was settled at last. */
    void settled(Apology letter) {
        DateField day = new DateField(t("feedback.apology.settledOn"));
        day.setValue(letter.settledOn() == null ? services.today() : letter.settledOn());
        new FormDialog(
                        t("feedback.apology.settle"),
                        t("feedback.save"),
                        () -> {
                            services.apologies().settled(letter.id(), letter.version(), day.getValue());
                            done.run();
                        },
                        day)
                .open();
    }

    private ApologyDraft draft() {
        return new ApologyDraft(reason.getValue(), newDate.getValue(), writtenOn.getValue(), number.getValue());
    }

    private static Div pair(Component... fields) {
        Div pair = new Div(fields);
        pair.addClassName("dd-form");
        return pair;
    }
}
