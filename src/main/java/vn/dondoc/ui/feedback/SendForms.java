package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.SentAnswer;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.inbox.FilePicker;

/** The forms of sending and publishing an answer. */
final class SendForms {

    private final FeedbackServices services;
    private final Feedback feedback;
    private final Consumer<String> done;

    SendForms(FeedbackServices services, Feedback feedback, Consumer<String> done) {
        this.services = services;
        this.feedback = feedback;
        this.done = done;
    }

    void send() {
        DateField day = new DateField(t("feedback.send.day"));
        day.setValue(services.today());
        ComboBox<String> way = words(
                "feedback.send.way",
                "feedback.way.post",
                "feedback.way.email",
                "feedback.way.portal",
                "feedback.way.handed");
        TextField number = new TextField(t("feedback.send.number"));
        number.setMaxLength(60);
        number.setHelperText(t("feedback.letterHint"));
        FilePicker files = new FilePicker(t("feedback.send.file"), services.attachments());
        number.setWidthFull();
        new FormDialog(
                        t("feedback.action.SEND"),
                        t("feedback.send.action"),
                        () -> {
                            services.withFiles(files.files(), ids -> services.publishing()
                                    .send(
                                            feedback.id(),
                                            feedback.version(),
                                            new SentAnswer(
                                                    day.getValue(),
                                                    number.getValue(),
                                                    way.isEmpty() ? "" : way.getValue(),
                                                    ids)));
                            done.accept("feedback.done.sent");
                        },
                        day,
                        way,
                        number,
                        files)
                .open();
    }

    void publish() {
        ComboBox<String> where = words("feedback.publish.where", "feedback.where.portal", "feedback.where.site");
        new FormDialog(
                        t("feedback.action.PUBLISH"),
                        t("feedback.action.PUBLISH"),
                        () -> {
                            services.publishing()
                                    .publish(
                                            feedback.id(), feedback.version(), where.isEmpty() ? "" : where.getValue());
                            done.accept("feedback.done.published");
                        },
                        where)
                .open();
    }

    /** A choice of usual words, and any other. */
    private static ComboBox<String> words(String label, String... usual) {
        ComboBox<String> words = new ComboBox<>(t(label));
        words.setItems(List.of(usual).stream().map(key -> t(key)).toList());
        words.setAllowCustomValue(true);
        words.addCustomValueSetListener(event -> words.setValue(event.getDetail()));
        words.setRequiredIndicatorVisible(true);
        words.setHelperText(t("feedback.anyWords"));
        words.setWidthFull();
        return words;
    }
}
