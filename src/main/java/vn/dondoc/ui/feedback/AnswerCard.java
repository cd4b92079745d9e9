package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackDetails;
import vn.dondoc.feedback.FeedbackStep;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.inbox.FilePicker;

/** The answer: written by the unit, looked at by the Office, sent, published. */
class AnswerCard extends Card {

    private final transient FeedbackServices services;
    private final transient FeedbackDetails details;
    private final transient Feedback feedback;
    private final transient Runnable changed;

    /** The draft as it is kept. */
    private String draft;

    AnswerCard(FeedbackServices services, FeedbackDetails details, Runnable changed) {
        this.services = services;
        this.details = details;
        this.feedback = details.feedback();
        this.changed = changed;
        this.draft = feedback.answer();
        addClassName("dd-stack");
        add(new com.vaadin.flow.component.html.H3(t("feedback.answer")));
        if (!feedback.returnReason().isEmpty()) {
            add(new Alert(Tone.SOON, t("feedback.returnedBecause", feedback.returnReason())));
        }
        if (details.offers(FeedbackStep.ANSWER)) {
            form();
        } else if (!feedback.answer().isBlank()) {
            add(FeedbackWords.written(feedback.answer()));
        }
        sent();
    }

    /** Whether there is anything to say about an answer. */
    static boolean shown(FeedbackDetails details) {
        Feedback feedback = details.feedback();
        return details.offers(FeedbackStep.ANSWER)
                || !feedback.answer().isBlank()
                || !feedback.returnReason().isEmpty()
                || feedback.answeredOn() != null;
    }

    private void form() {
        TextArea text = new TextArea(t("feedback.answer.text"));
        text.setHelperText(t("feedback.answer.hint"));
        text.setMaxLength(15_000);
        text.setWidthFull();
        text.setMinHeight("170px");
        text.setValue(feedback.answer());
        // leaving the field keeps the draft, whatever is pressed next
        Span kept = new Span();
        kept.addClassNames("muted", "small");
        text.addValueChangeListener(event -> {
            if (Toast.attempt(() -> services.handling().keepDraft(feedback.id(), draft, text.getValue()))) {
                draft = text.getValue().strip();
                kept.setText(t("feedback.answer.kept"));
            }
        });
        FilePicker files = new FilePicker(t("feedback.answer.files"), services.attachments());
        Details more = new Details(t("feedback.answer.addFiles"), files);
        more.setWidthFull();
        add(
                text,
                kept,
                more,
                FeedbackWords.bar(FeedbackWords.button(
                        t("feedback.action.ANSWER"), () -> give(text, files), ButtonVariant.LUMO_PRIMARY)));
    }

    private void give(TextArea text, FilePicker files) {
        Confirm.ask(t("feedback.action.ANSWER"), t("feedback.answer.ask"), t("feedback.answer.action"), () -> {
            services.withFiles(files.files(), ids -> services.handling()
                    .answer(feedback.id(), feedback.version(), text.getValue(), ids));
            Toast.success(t("feedback.done.answered"));
            changed.run();
        });
    }

    private void sent() {
        FactList facts = new FactList()
                .fact(t("feedback.send.day"), Formats.date(feedback.answeredOn()))
                .fact(t("feedback.send.way"), feedback.answerWay())
                .fact(t("feedback.send.number"), feedback.answerNumber())
                .fact(t("feedback.publishedOn"), Formats.date(feedback.publishedOn()))
                .fact(t("feedback.publish.where"), feedback.publishedAt())
                .fact(t("feedback.unpublished"), feedback.unpublishedReason());
        if (facts.getChildren().findAny().isPresent()) {
            add(facts);
        }
        if (details.offers(FeedbackStep.READ_PERSON) && !feedback.answer().isBlank()) {
            add(FeedbackWords.bar(services.download(
                    t("feedback.answer.letter"), () -> services.letters().answer(feedback.id()))));
        }
    }
}
