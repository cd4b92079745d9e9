package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import vn.dondoc.task.BulkAction;
import vn.dondoc.task.BulkSteps;
import vn.dondoc.ui.component.Formats;

/** What can be done with the marked rows: shown while some are marked, each button with how many it is possible for. */
class BulkBar extends Div {

    private final transient InboxServices services;
    private final transient Marks marks;
    private final Runnable changed;
    private final Runnable markAll;
    private long listed;

    /**
     * @param markAll marks all rows of the list, as far as that is possible
     * @param changed called after a step was taken, to show the fresh state
     */
    BulkBar(InboxServices services, Marks marks, Runnable markAll, Runnable changed) {
        this.services = services;
        this.marks = marks;
        this.markAll = markAll;
        this.changed = changed;
        addClassName("dd-bulk");
        getElement().setAttribute("role", "region").setAttribute("aria-label", t("bulk.region"));
        setVisible(false);
        marks.onChange(this::show);
    }

    /** Whether the person could ever do something to many at once. */
    static boolean useful(InboxServices services) {
        return BulkSteps.permissions().stream().anyMatch(services.access()::may);
    }

    /** How many rows the list has. */
    void listed(long rows) {
        listed = rows;
        show();
    }

    private void show() {
        removeAll();
        setVisible(marks.size() > 0);
        if (marks.size() == 0) {
            return;
        }
        Span count = new Span(t("bulk.marked", marks.size()));
        count.getElement().setAttribute("role", "status");
        add(count);
        Map<BulkAction, Set<Long>> possible = services.bulk().possible(marks.ids());
        boolean nothing = true;
        for (BulkAction action : BulkAction.values()) {
            Set<Long> ids = possible.get(action);
            if (!ids.isEmpty()) {
                Button button = new Button(
                        t("bulk.action." + action.name()) + " " + Formats.number(ids.size()),
                        event -> new BulkForm(services, marks, action, ids, changed).open());
                if (nothing) {
                    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                }
                button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                nothing = false;
                add(button);
            }
        }
        if (nothing) {
            Span none = new Span(t("bulk.nothing"));
            none.addClassName("muted");
            add(none);
        }
        Span space = new Span();
        space.addClassName("grow");
        add(space);
        long most = Math.min(listed, BulkSteps.MOST);
        if (marks.size() < most) {
            add(quiet(t(listed > most ? "bulk.first" : "bulk.all", most), markAll));
        }
        add(quiet(t("bulk.none"), () -> marks.setAll(java.util.List.of())));
    }

    private static Button quiet(String text, Runnable action) {
        Button button = new Button(text, event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
