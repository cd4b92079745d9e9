package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.lang.Nullable;
import vn.dondoc.feedback.SimilarFeedback;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Earlier cases that may say the same; a person decides. */
class SimilarBox extends Div {

    /** Shows them; nothing when there are none. */
    void show(List<SimilarFeedback> found) {
        show(found, null);
    }

    /** @param apart called with one of which the person says that it is another matter; null = not asked */
    void show(List<SimilarFeedback> found, @Nullable LongConsumer apart) {
        removeAll();
        if (found.isEmpty()) {
            return;
        }
        Card card = new Card(new Span(t("feedback.similar.title", found.size()))).inset();
        card.addClassName("dd-stack");
        found.forEach(one -> card.add(line(one, apart)));
        add(card);
    }

    private static Div line(SimilarFeedback one, @Nullable LongConsumer apart) {
        Anchor link = FeedbackWords.link(FeedbacksView.PATH + "/" + one.id(), one.code() + " · " + one.title());
        link.setTarget("_blank");
        Div about = FeedbackWords.bar(
                FeedbackWords.state(one.state()),
                FeedbackWords.muted(Formats.date(one.receivedOn())),
                one.samePerson()
                        ? new Tag(Tone.SOON, t("feedback.similar.person"))
                        : FeedbackWords.muted(t("feedback.similar.alike", one.alike())));
        if (apart != null) {
            about.add(FeedbackWords.button(
                    t("feedback.similar.apart"),
                    () -> apart.accept(one.id()),
                    ButtonVariant.LUMO_SMALL,
                    ButtonVariant.LUMO_TERTIARY));
        }
        return new Div(new Div(link), about);
    }
}
