package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dondoc.directive.Duplicate;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Tone;

/** What may have been entered before, and the person's word that it is new all the same. */
class DuplicatesPanel extends Div {

    private static final int SHOWN = 5;

    private final Checkbox seen = new Checkbox(t("directives.duplicate.seen"));
    private transient List<Duplicate> shown = List.of();

    DuplicatesPanel() {
        addClassName("dd-directive-duplicates");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    /** Shows what was found; the person's word counts only for what he or she saw. */
    void show(List<Duplicate> found) {
        if (found.equals(shown)) {
            return;
        }
        shown = List.copyOf(found);
        removeAll();
        seen.setValue(false);
        setVisible(!shown.isEmpty());
        if (shown.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        shown.stream().limit(SHOWN).forEach(one -> {
            Anchor open = new Anchor(DirectiveView.path(one.directiveId()), t("directives.duplicate.open"));
            open.setTarget("_blank");
            list.add(new ListItem(new Span(one.text() + " "), open));
        });
        if (shown.size() > SHOWN) {
            list.add(new ListItem(new Span(t("directives.duplicate.more", shown.size() - SHOWN))));
        }
        add(new Alert(Tone.SOON, t("directives.duplicate.title"), list), seen);
    }

    boolean seen() {
        return !shown.isEmpty() && seen.getValue();
    }

    void focus() {
        seen.focus();
    }
}
