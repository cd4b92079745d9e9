package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.plan.AmendedField;
import vn.dondoc.plan.Amendment;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.Formats;

/** The documents that amended a plan, and what they did to its rows. */
final class AmendmentCards {

    private AmendmentCards() {}

    /** All amendments with the words before and after. */
    static Component all(PlanServices services, long planId, List<Amendment> amendments) {
        Div list = new Div();
        list.addClassName("dd-stack");
        for (Amendment amendment : amendments) {
            Card card = Card.titled(amendment.document());
            card.inset();
            Span who = new Span(
                    amendment.madeBy() + ", " + Formats.dateTime(amendment.madeAt()) + " · " + amendment.reason());
            who.addClassNames("muted", "small");
            card.add(new Div(who));
            if (amendment.fileName() != null) {
                card.add(new Div(new DownloadLink(amendment.fileName(), () -> {
                    var file = services.amendments().file(planId, amendment.id());
                    return new DownloadLink.Download(
                            file.attachment().fileName(), file.attachment().contentType(), file.bytes());
                })));
            }
            amendment.changes().forEach(change -> card.add(line(change)));
            list.add(card);
        }
        return list;
    }

    /** What each amended row says about it: "sửa theo Quyết định số …, trước đó: …". */
    static Map<Long, List<String>> notes(List<Amendment> amendments) {
        Map<Long, List<String>> notes = new LinkedHashMap<>();
        for (Amendment amendment : amendments) {
            for (Amendment.Change change : amendment.changes()) {
                String note =
                        switch (change.field()) {
                            case ADDED -> t("amend.note.added", amendment.document());
                            case CANCELLED -> t("amend.note.stopped", amendment.document());
                            default ->
                                t(
                                        "amend.note.changed",
                                        t("amend.field." + change.field().name()),
                                        amendment.document(),
                                        change.oldValue().isEmpty() ? "–" : change.oldValue());
                        };
                notes.computeIfAbsent(change.rowId(), row -> new java.util.ArrayList<>())
                        .add(note);
            }
        }
        return notes;
    }

    private static Div line(Amendment.Change change) {
        String field = t("amend.field." + change.field().name());
        String row = t("amend.row", change.rowCode());
        if (change.field() == AmendedField.ADDED || change.field() == AmendedField.CANCELLED) {
            String words = change.field() == AmendedField.ADDED ? change.newValue() : change.oldValue();
            return new Div(new Span(row + " · " + field + ": " + words));
        }
        Span before = new Span(change.oldValue().isEmpty() ? "–" : change.oldValue());
        before.getStyle().set("text-decoration", "line-through");
        before.addClassName("muted");
        return new Div(
                new Span(row + " · " + field + ": "),
                before,
                new Span(" → " + (change.newValue().isEmpty() ? "–" : change.newValue())));
    }
}
