package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.feedback.FeedbackChannel;
import vn.dondoc.feedback.FeedbackState;
import vn.dondoc.feedback.FeedbackSubject;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Steps;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** How feedback is named and coloured. */
final class FeedbackWords {

    private FeedbackWords() {}

    static Tag state(FeedbackState state) {
        return new Tag(
                switch (state) {
                    case RECEIVED, CHECKING, TO_SEND, ANSWERED -> Tone.SOON;
                    case WITH_UNIT, ANSWERING -> Tone.BRAND;
                    case PUBLISHED, NOT_PUBLISHED -> Tone.OK;
                    case FORWARDED, REFUSED -> Tone.IDLE;
                },
                t("feedback.state." + state.name()));
    }

    static String channel(FeedbackChannel channel) {
        return t("feedback.channel." + channel.name());
    }

    static String subject(FeedbackSubject subject) {
        return t("feedback.subject." + subject.name());
    }

    /**
     * The term and how far away it is, or how the answer kept it. Lateness always goes by the term; a new day of a letter
     * of apology stands beside it.
     */
    static Component due(
            FeedbackState state,
            LocalDate due,
            @Nullable LocalDate newDay,
            @Nullable LocalDate answered,
            LocalDate today) {
        if (answered != null) {
            long late = ChronoUnit.DAYS.between(due, answered);
            Tag kept = late > 0
                    ? new Tag(Tone.LATE, t("feedback.answeredLate", late))
                    : new Tag(Tone.OK, t("feedback.answeredInTime"));
            return DueTag.of(due, kept);
        }
        if (!state.open()) {
            return new Span(Formats.date(due));
        }
        DueTag tag = new DueTag(due, today);
        if (newDay == null) {
            return tag;
        }
        Span again = new Span(t("feedback.newDay", Formats.date(newDay)));
        again.addClassNames("muted", "small");
        return new Div(tag, new Div(again));
    }

    /** Where a case stands on its usual way. */
    static Steps steps(FeedbackState state) {
        int at =
                switch (state) {
                    case RECEIVED -> 0;
                    case WITH_UNIT, ANSWERING -> 1;
                    case CHECKING -> 2;
                    case TO_SEND -> 3;
                    case ANSWERED -> 4;
                    case PUBLISHED, NOT_PUBLISHED, FORWARDED, REFUSED -> 5;
                };
        if (state == FeedbackState.FORWARDED || state == FeedbackState.REFUSED) {
            return new Steps(List.of(t("feedback.step.RECEIVED"), t("feedback.state." + state.name())), 2);
        }
        return new Steps(
                List.of(
                        t("feedback.step.RECEIVED"),
                        t("feedback.step.ANSWERING"),
                        t("feedback.step.CHECKING"),
                        t("feedback.step.TO_SEND"),
                        t("feedback.step.PUBLISHED")),
                at);
    }

    static Anchor link(String path, String text) {
        return Links.to(path, text);
    }

    static Button button(String text, Runnable action, ButtonVariant... variants) {
        Button button = new Button(text, event -> action.run());
        button.addThemeVariants(variants);
        return button;
    }

    static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("muted", "small");
        return span;
    }

    static Div bar(Component... parts) {
        Div bar = new Div(parts);
        bar.addClassName("dd-bar");
        return bar;
    }

    static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("dd-stack");
        return stack;
    }

    /** A text of several paragraphs as it was written. */
    static Div written(String text) {
        Div words = new Div(text);
        words.getStyle().set("white-space", "pre-line").set("overflow-wrap", "anywhere");
        return words;
    }
}
