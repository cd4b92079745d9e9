package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.feedback.Apology;
import vn.dondoc.feedback.Feedback;
import vn.dondoc.feedback.FeedbackDetails;
import vn.dondoc.feedback.FeedbackEvent;
import vn.dondoc.feedback.FeedbackFile;
import vn.dondoc.feedback.FeedbackStep;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Timeline;
import vn.dondoc.ui.component.Tone;

/** A case: where it stands, what can be done, what was said, who said it, the answer, the letter of apology, history. */
class FeedbackPanel extends Div {

    private final transient FeedbackServices services;
    private final transient FeedbackDetails details;
    private final transient Feedback feedback;

    /**
     * @param beside whether it stands beside the list, where it has a title of its own
     * @param changed called after something was changed
     */
    FeedbackPanel(FeedbackServices services, FeedbackDetails details, boolean beside, Runnable changed) {
        this.services = services;
        this.details = details;
        this.feedback = details.feedback();
        addClassName("dd-stack");
        if (beside) {
            head();
        }
        Component[] buttons = new FeedbackActions(services, details, changed).buttons();
        if (buttons.length > 0) {
            add(FeedbackWords.bar(buttons));
        }
        add(new Card(FeedbackWords.steps(feedback.state()), facts()), said());
        add(new PersonCard(services, details, changed));
        if (details.offers(FeedbackStep.REFUSE)) {
            add(similar());
        }
        if (AnswerCard.shown(details)) {
            add(new AnswerCard(services, details, changed));
        }
        if (details.apology() != null) {
            add(apology(details.apology(), changed));
        }
        files();
        history();
    }

    private void head() {
        Anchor open = FeedbackWords.link(FeedbacksView.PATH + "/" + feedback.id(), t("inbox.expand"));
        open.getStyle().set("margin-inline-start", "auto").set("margin-inline-end", "36px");
        add(FeedbackWords.bar(FeedbackWords.state(feedback.state()), late(), open), new H2(feedback.title()));
    }

    private Component late() {
        return details.late() ? new Tag(Tone.LATE, t("feedback.isLate")) : new Div();
    }

    private FactList facts() {
        FactList facts = new FactList()
                .fact(t("feedback.code"), feedback.label())
                .fact(t("feedback.receivedOn"), Formats.date(feedback.receivedOn()))
                .fact(t("feedback.channel"), FeedbackWords.channel(feedback.channel()))
                .fact(t("feedback.externalCode"), feedback.externalCode())
                .fact(t("feedback.subject"), FeedbackWords.subject(feedback.subject()))
                .fact(
                        t("feedback.due"),
                        FeedbackWords.due(
                                feedback.state(),
                                feedback.dueOn(),
                                feedback.newDueOn(),
                                feedback.answeredOn(),
                                services.today()))
                .fact(t("feedback.unit"), details.unit())
                .fact(t("feedback.officer"), details.officer())
                .fact(t("feedback.enteredBy"), details.enteredBy())
                .fact(t("feedback.forward.agency"), feedback.forwardedTo())
                .fact(t("feedback.forward.number"), feedback.forwardNumber())
                .fact(t("feedback.forward.day"), Formats.date(feedback.forwardedOn()));
        if (feedback.refusal() != null) {
            facts.fact(
                    t("feedback.refuse.reason"),
                    t("feedback.refusal." + feedback.refusal().name()));
            facts.fact(t("feedback.refuse.words"), feedback.refusalReason());
        }
        if (feedback.repeatsId() != null) {
            facts.fact(
                    t("feedback.refuse.repeats"),
                    FeedbackWords.link(FeedbacksView.PATH + "/" + feedback.repeatsId(), details.repeats()));
        }
        return facts;
    }

    private Component said() {
        Card card = new Card(new H3(t("feedback.content")));
        card.addClassName("dd-stack");
        card.add(
                feedback.content().isBlank()
                        ? FeedbackWords.muted(t("feedback.noContent"))
                        : FeedbackWords.written(feedback.content()));
        return card;
    }

    /** What may be the same, while the Office decides where it goes. */
    private Component similar() {
        SimilarBox box = new SimilarBox();
        similar(box);
        return box;
    }

    private void similar(SimilarBox box) {
        box.show(services.intake().similar(feedback.id()), earlier -> {
            services.intake().notTheSame(feedback.id(), earlier);
            similar(box);
        });
    }

    private Component apology(Apology letter, Runnable changed) {
        Card card = new Card(new H3(t("feedback.apology.title")));
        card.addClassName("dd-stack");
        card.add(new FactList()
                .fact(t("feedback.apology.writtenOn"), Formats.date(letter.writtenOn()))
                .fact(t("feedback.apology.number"), letter.number())
                .fact(t("feedback.apology.reason"), letter.reason())
                .fact(t("feedback.apology.newDate"), Formats.date(letter.newDate())));
        Div bar = FeedbackWords.bar();
        if (details.offers(FeedbackStep.READ_PERSON)) {
            bar.add(services.download(
                    t("feedback.apology.letter"), () -> services.letters().apology(letter.id())));
        }
        if (services.mayWriteApologies()) {
            bar.add(FeedbackWords.button(
                    t("feedback.apology.giveNumber"), () -> new ApologyForms(services, changed).number(letter)));
        }
        card.add(bar);
        return card;
    }

    private void files() {
        if (details.files().isEmpty()) {
            return;
        }
        Card card = new Card(new H3(t("feedback.files")));
        card.addClassName("dd-stack");
        details.files().forEach(file -> card.add(file(file)));
        add(card);
    }

    private Component file(FeedbackFile file) {
        DownloadLink link = new DownloadLink(file.fileName() + " (" + Formats.fileSize(file.size()) + ")", () -> {
            AttachmentContent content = services.files().open(feedback.id(), file.id());
            return new DownloadLink.Download(
                    content.attachment().fileName(), content.attachment().contentType(), content.bytes());
        });
        return new Div(
                new Div(link),
                FeedbackWords.muted(t("feedback.file." + file.part().name())));
    }

    private void history() {
        Timeline timeline = new Timeline();
        for (FeedbackEvent event : services.feedbacks().events(feedback.id())) {
            timeline.event(event.at(), event.text(), event.actor() == null ? t("report.byProgram") : event.actor());
        }
        add(new H3(t("feedback.history")), timeline);
    }
}
