package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import vn.dondoc.feedback.Apology;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** One letter of apology: what it is about, its one new day, what became of it, the document. */
class ApologyPanel extends Div {

    ApologyPanel(FeedbackServices services, Apology letter, Runnable changed) {
        addClassName("dd-stack");
        add(
                FeedbackWords.bar(
                        ApologyGrid.kept(letter),
                        letter.inTime() ? new Div() : new Tag(Tone.SOON, t("feedback.apology.writtenLate"))),
                new H2(letter.about()));
        Div bar = FeedbackWords.bar();
        if (services.apologies().mayRead(letter)) {
            bar.add(services.download(
                    t("feedback.apology.letter"), () -> services.letters().apology(letter.id())));
        }
        ApologyForms forms = new ApologyForms(services, changed);
        if (services.mayWriteApologies()) {
            bar.add(FeedbackWords.button(t("feedback.apology.giveNumber"), () -> forms.number(letter)));
            if (letter.dossier()) {
                bar.add(FeedbackWords.button(t("feedback.apology.settle"), () -> forms.settled(letter)));
            }
        }
        add(bar);
        FactList facts = new FactList();
        if (letter.feedbackId() == null) {
            facts.fact(t("feedback.apology.dossier"), letter.code());
        } else {
            facts.fact(
                    t("feedback.code"),
                    FeedbackWords.link(FeedbacksView.PATH + "/" + letter.feedbackId(), "PAKN " + letter.code()));
        }
        add(facts.fact(t("feedback.unit"), letter.unit())
                .fact(t("feedback.apology.received"), Formats.date(letter.receivedOn()))
                .fact(t("feedback.apology.oldDay"), Formats.date(letter.dueOn()))
                .fact(t("feedback.apology.newDate"), Formats.date(letter.newDate()))
                .fact(t("feedback.apology.reason"), letter.reason())
                .fact(t("feedback.apology.writtenOn"), Formats.date(letter.writtenOn()))
                .fact(t("feedback.apology.number"), letter.number())
                .fact(t("feedback.apology.settledOn"), Formats.date(letter.settledOn()))
                .fact(t("feedback.erasedOn"), Formats.date(letter.erasedOn())));
    }
}
