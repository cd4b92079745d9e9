package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.dondoc.dashboard.Decisions;
import vn.dondoc.ui.component.Card;

/** What waits for the person who looks. */
final class DecisionsCard {

    private DecisionsCard() {}

    static Card of(Decisions decisions) {
        Card card = Card.titled(t("dashboard.decide.title"));
        card.addClassName("dd-b-decide");
        if (decisions.total() == 0) {
            Div none = new Div(t("dashboard.decide.none"));
            none.addClassNames("muted", "small");
            card.add(none);
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dd-b-decisions");
        row(list, "toDecide", decisions.toDecide(), "cong-viec/cua-toi?loc=TO_DECIDE");
        row(list, "toAccept", decisions.toAccept(), "cong-viec/cua-toi?loc=TO_ACCEPT");
        if (decisions.inspections() > 0) {
            // the strip above the inbox lists them
            list.add(new ListItem(
                    BoardLinks.link("cong-viec/cua-toi", t("dashboard.decide.inspections", decisions.inspections()))));
        }
        decisions
                .reports()
                .forEach(report -> list.add(new ListItem(BoardLinks.link(
                        "bao-cao/" + report.reportId(), t("dashboard.decide.report", report.label())))));
        card.add(list);
        return card;
    }

    private static void row(UnorderedList list, String what, long count, String href) {
        if (count > 0) {
            list.add(new ListItem(BoardLinks.number(href, t("dashboard.decide." + what, count), count, null)));
        }
    }
}
