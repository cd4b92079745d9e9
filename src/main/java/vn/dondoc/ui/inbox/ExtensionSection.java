package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.task.ExtensionEntry;
import vn.dondoc.task.ExtensionQueries;
import vn.dondoc.task.RequestState;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Requests for a later due date: what was asked, what the Office thinks, what was decided. */
@org.springframework.stereotype.Component
@Order(20)
class ExtensionSection implements PanelSection {

    private final ExtensionQueries queries;

    ExtensionSection(ExtensionQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        List<ExtensionEntry> all = context.details().moves().extensions();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(t("moves.extensions"));
        card.inset();
        all.forEach(entry -> card.add(entry(entry)));
        return Optional.of(card);
    }

    private Component entry(ExtensionEntry entry) {
        Div block = new Div();
        block.addClassName("dd-stack");
        block.getStyle().set("gap", "2px").set("margin-top", "8px");
        Span dates = new Span(Formats.date(entry.presentDue()) + " → "
                + Formats.date(entry.grantedDue() != null ? entry.grantedDue() : entry.askedDue()));
        dates.getStyle().set("font-weight", "600");
        Div head = new Div(
                dates,
                new Tag(tone(entry.state()), t("moves.state." + entry.state().name())));
        head.addClassName("dd-bar");
        if (entry.late()) {
            head.add(new Tag(Tone.LATE, t("moves.askedLate")));
        }
        if (entry.beyondYear()) {
            head.add(new Tag(Tone.SOON, t("moves.beyondTag")));
        }
        block.add(head);
        if (entry.grantedDue() != null && !entry.grantedDue().equals(entry.askedDue())) {
            block.add(line(t("moves.askedUntil", Formats.date(entry.askedDue())), ""));
        }
        block.add(line(entry.reason(), entry.askedByName() + ", " + Formats.dateTime(entry.askedAt())));
        if (entry.opinion() != null) {
            String opinion =
                    t("moves.officeSays", t("moves.opinion." + entry.opinion().name()));
            block.add(line(
                    opinion + (entry.opinionText().isEmpty() ? "" : ": " + entry.opinionText()),
                    entry.opinionByName() + ", " + Formats.dateTime(entry.opinionAt())));
        } else if (entry.state() == RequestState.OPEN) {
            block.add(line(t(entry.outside() ? "moves.waitsForCommittee" : "moves.noOpinion"), ""));
        }
        if (entry.decidedByName() != null && entry.state() != RequestState.WITHDRAWN) {
            String document = entry.documentNumber().isEmpty()
                    ? ""
                    : entry.documentNumber() + " " + t("inbox.dated", Formats.date(entry.documentDate()));
            String words = entry.decisionText().isEmpty()
                    ? document
                    : document + (document.isEmpty() ? "" : ": ") + entry.decisionText();
            block.add(line(
                    t("moves.state." + entry.state().name()) + (words.isEmpty() ? "" : ": " + words),
                    entry.decidedByName() + ", " + Formats.dateTime(entry.decidedAt())));
        }
        if (entry.file() != null) {
            block.add(new Div(new DownloadLink(
                    entry.file().fileName() + " ("
                            + Formats.fileSize(entry.file().size()) + ")",
                    () -> {
                        var content = queries.file(entry.id());
                        return new DownloadLink.Download(
                                content.attachment().fileName(),
                                content.attachment().contentType(),
                                content.bytes());
                    })));
        }
        return block;
    }

    static Tone tone(RequestState state) {
        return switch (state) {
            case OPEN -> Tone.SOON;
            case GRANTED -> Tone.OK;
            case REFUSED, WITHDRAWN, DROPPED -> Tone.IDLE;
        };
    }

    private static Div line(String words, String who) {
        Div line = new Div(new Span(words));
        if (!who.isEmpty()) {
            Span below = new Span(who);
            below.addClassNames("muted", "small");
            line.add(new Div(below));
        }
        return line;
    }
}
