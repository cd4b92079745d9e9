package vn.dondoc.ui.search;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.search.Piece;
import vn.dondoc.search.SearchHit;
import vn.dondoc.search.SearchKind;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** One hit: what it is, its words with the found ones marked, where it belongs and how it stands. */
class HitCard extends ListItem {

    HitCard(SearchHit hit, LocalDate today) {
        addClassName("dd-hit");
        Anchor title = Links.to(hit.link());
        marked(title.getElement(), hit.title());
        Div head = new Div(new Tag(Tone.BRAND, t("search.one." + hit.kind().name())), title);
        head.addClassName("dd-hit-head");
        add(head);
        if (!hit.excerpt().isEmpty()) {
            Div excerpt = new Div();
            excerpt.addClassName("dd-hit-excerpt");
            marked(excerpt.getElement(), hit.excerpt());
            add(excerpt);
        }
        Div foot = new Div();
        foot.addClassNames("dd-bar", "small", "muted");
        if (!hit.place().isEmpty()) {
            foot.add(new Span(hit.place()));
        }
        foot.add(state(hit, today));
        add(foot);
    }

    /** Of tasks how they stand, of everything else its day. */
    private static Span state(SearchHit hit, LocalDate today) {
        if (hit.kind() != SearchKind.TASK || hit.status() == null) {
            return new Span(Formats.date(hit.on()));
        }
        if (hit.status() == AssignmentStatus.DONE) {
            return new Tag(Tone.OK, t("inbox.status.DONE"));
        }
        if (!hit.status().open()) {
            return new Tag(Tone.IDLE, t("inbox.status." + hit.status().name()));
        }
        Span state = new Span(new Span(t("inbox.status." + hit.status().name())));
        if (hit.dueOn() != null) {
            state.add(new Span(" · "), new DueTag(hit.dueOn(), today).inline());
        }
        return state;
    }

    private static void marked(Element into, List<Piece> pieces) {
        pieces.forEach(piece -> into.appendChild(
                piece.found() ? new Element("mark").setText(piece.text()) : Element.createText(piece.text())));
    }
}
