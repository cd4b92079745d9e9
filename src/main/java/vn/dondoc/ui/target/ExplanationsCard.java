package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.target.Explanation;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** What lead units were asked to explain, and what they answered. */
final class ExplanationsCard {

    private ExplanationsCard() {}

    static Component of(TargetServices services, TargetDetails target) {
        Card card = Card.titled(t("target.explanations"));
        if (target.explanations().isEmpty()) {
            card.add(TargetWords.muted(t("target.explanationsNone")));
        }
        UnitNames names = services.unitNames();
        target.explanations().forEach(one -> card.add(explanation(names, services.today(), one)));
        return card;
    }

    private static Component explanation(UnitNames names, LocalDate today, Explanation one) {
        Div head = new Div(
                TargetWords.link(
                        "viec/" + one.assignmentId(),
                        t("target.explanationOf", names.of(List.of(one.unitId())), one.period())),
                state(one, today));
        head.addClassName("dd-tags");
        Div block = new Div(head);
        block.addClassName("dd-target-version");
        if (!one.question().isBlank()) {
            block.add(new Div(new Span("“" + one.question() + "”")));
        }
        block.add(new Div(TargetWords.muted(
                t("target.askedBy", one.askedBy(), Formats.dateTime(one.askedAt()), Formats.date(one.dueOn())))));
        if (!one.summary().isBlank()) {
            block.add(new Div(new Span(t("target.answer", one.summary()))));
        }
        if (!one.documentNumber().isBlank()) {
            block.add(new Div(TargetWords.muted(
                    t("target.answerDocument", one.documentNumber(), Formats.date(one.documentDate())))));
        }
        return block;
    }

    private static Tag state(Explanation one, LocalDate today) {
        if (one.status() == AssignmentStatus.DONE) {
            return new Tag(Tone.OK, t("target.answered", Formats.date(one.completedOn())));
        }
        if (one.status() == AssignmentStatus.CANCELLED || one.status() == AssignmentStatus.SUPERSEDED) {
            return new Tag(Tone.IDLE, one.status().label());
        }
        return one.dueOn().isBefore(today)
                ? DueTag.tag(one.dueOn(), today)
                : new Tag(Tone.BRAND, one.status().label());
    }
}
