package vn.dondoc.ui.feedback;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import vn.dondoc.feedback.LettersCheck;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Whether each late dossier of a period has its letter, the difference said in words. */
class LettersCheckCard extends Div {

    LettersCheckCard(FeedbackServices services) {
        Card card = Card.titled(t("feedback.check.title"));
        card.add(FeedbackWords.muted(t("feedback.check.rule")));
        List<ReportingWindow> windows = services.windowChoices().stream()
                .filter(window -> window.kind() == WindowKind.QUARTER || window.kind() == WindowKind.YEAR)
                .filter(window -> window.year() == services.windows().current().year())
                .filter(window -> !window.from().isAfter(services.today()))
                .toList();
        windows.forEach(window -> card.add(row(window, services.apologies().check(window.from(), window.to()))));
        add(card);
    }

    private static Div row(ReportingWindow window, LettersCheck check) {
        Div words = new Div(
                new Div(new Span(window.label() + ": " + sentence(check))),
                new Div(FeedbackWords.muted(
                        t("feedback.counts.of", Formats.date(window.from()), Formats.date(window.to()))
                                + (check.entered() == null
                                        ? ""
                                        : " · " + t("feedback.check.entered", Formats.number(check.entered()))))));
        words.addClassName("words");
        Div side = new Div(tag(check));
        side.addClassName("side");
        Div row = new Div(words, side);
        row.addClassName("dd-setting");
        return row;
    }

    private static String sentence(LettersCheck check) {
        BigDecimal late = check.late();
        if (late == null) {
            return t("feedback.check.unknown", check.letters());
        }
        return t(
                "feedback.check.sentence",
                Formats.number(late),
                Formats.number(LettersCheck.orNone(check.resolvedLate())),
                Formats.number(LettersCheck.orNone(check.openOverdue())),
                check.letters());
    }

    private static Tag tag(LettersCheck check) {
        BigDecimal missing = check.missing();
        if (missing == null) {
            return new Tag(Tone.IDLE, t("feedback.check.noNumbers"));
        }
        if (missing.signum() == 0) {
            return new Tag(Tone.OK, t("feedback.check.agrees"));
        }
        return missing.signum() > 0
                ? new Tag(Tone.LATE, t("feedback.check.missing", Formats.number(missing)))
                : new Tag(Tone.SOON, t("feedback.check.more", Formats.number(missing.negate())));
    }
}
