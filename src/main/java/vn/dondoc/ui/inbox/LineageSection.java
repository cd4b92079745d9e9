package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.task.LinkedPart;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tone;

/** Where work comes from and where it went: after a transfer, a split, the replacement of a plan; and a request to. */
@org.springframework.stereotype.Component
@Order(10)
class LineageSection implements PanelSection {

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        var details = context.details();
        var moves = details.moves();
        Div all = new Div();
        all.addClassName("dd-stack");
        if (moves.openReturn() != null) {
            all.add(new Alert(
                    Tone.SOON,
                    t(
                            "moves.returnSentence",
                            moves.openReturn().askedByName(),
                            moves.openReturn().reason())));
        }
        if (!moves.former().isEmpty()) {
            all.add(card(t("moves.continues"), moves.former(), details.task().sourceLabel(), true));
        }
        if (!moves.next().isEmpty()) {
            all.add(card(t("moves.goesOn"), moves.next(), details.task().sourceLabel(), false));
        }
        return all.getComponentCount() == 0 ? Optional.empty() : Optional.of(all);
    }

    private static Card card(String title, List<LinkedPart> parts, String document, boolean former) {
        Card card = Card.titled(title);
        card.inset();
        for (LinkedPart part : parts) {
            Div line = new Div(name(part, document));
            Span about = new Span(about(part, former));
            about.addClassNames("muted", "small");
            line.add(new Span(" "), about);
            card.add(line);
        }
        return card;
    }

    private static Component name(LinkedPart part, String document) {
        String name = part.unitName()
                + (part.partLabel().isEmpty() ? "" : " · " + part.partLabel())
                + (part.document().equals(document)
                        ? ""
                        : " · " + part.document() + ", " + t("inbox.item", part.code()));
        return part.visible() ? new Anchor(AssignmentView.path(part.assignmentId()), name) : new Span(name);
    }

    private static String about(LinkedPart part, boolean former) {
        if (former) {
            return t("moves.until", Formats.dateTime(part.endedAt()));
        }
        String due = part.dueOn() == null ? "" : " · " + t("inbox.due") + " " + Formats.date(part.dueOn());
        return t("inbox.status." + part.status().name()) + due;
    }
}
