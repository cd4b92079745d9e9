package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dondoc.plan.PlanAction;
import vn.dondoc.plan.RowChange;
import vn.dondoc.plan.UnreadRow;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** Places of the document that the reader could not place: each becomes a task, or a person says why it is none. */
class UnreadPanel extends Div {

    private final transient PlanServices services;
    private final long planId;
    private final transient Runnable onChange;

    UnreadPanel(PlanServices services, long planId, Runnable onChange) {
        this.services = services;
        this.planId = planId;
        this.onChange = onChange;
        addClassName("dd-stack");
        load();
    }

    private void load() {
        removeAll();
        boolean editable = services.queries().details(planId).allows(PlanAction.EDIT);
        List<UnreadRow> rows = services.review().sheet(planId).unread();
        if (rows.isEmpty()) {
            add(new Empty(t("plan.unread.none"), t("plan.unread.noneHint")));
        }
        rows.forEach(row -> add(card(row, editable)));
    }

    private Card card(UnreadRow row, boolean editable) {
        Span place = new Span(row.place());
        place.addClassNames("muted", "small");
        Card card = new Card(new Div(place), new Div(new Span(row.text())));
        if (row.resolution() != null) {
            card.add(new Tag(Tone.IDLE, row.resolution()));
        } else if (editable) {
            Button task = new Button(t("plan.unread.task"), event -> {
                Toast.attempt(() -> services.heads()
                        .unreadToRow(planId, row.id(), null, RowChange.nothing().withContent(row.text())));
                changed();
            });
            Button none = new Button(
                    t("plan.unread.ignore"),
                    event -> ReasonDialog.ask(t("plan.unread.ignoreTitle"), t("plan.unread.ignore"), reason -> {
                        services.heads().settleUnread(planId, row.id(), reason);
                        changed();
                    }));
            Div bar = new Div(task, none);
            bar.addClassName("dd-bar");
            card.add(bar);
        }
        return card;
    }

    private void changed() {
        onChange.run();
        load();
    }
}
