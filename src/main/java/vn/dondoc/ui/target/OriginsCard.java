package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.target.TargetAction;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetOrigin;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;

/** Where a target stands in plans, in their own words; a joined place can be taken out again. */
final class OriginsCard {

    private OriginsCard() {}

    static Card of(TargetServices services, TargetDetails target, Runnable changed) {
        Card card = Card.titled(t("target.origins", target.origins().size()));
        for (TargetOrigin origin : target.origins()) {
            Card one = words(origin);
            if (origin.joined() && target.allows(TargetAction.SEPARATE)) {
                Div bar = new Div(TargetsView.quiet(
                        t("target.separate"),
                        () -> Confirm.ask(
                                t("target.separateTitle"),
                                t("target.separateText", origin.code()),
                                t("target.separate"),
                                () -> {
                                    services.joining().separate(origin.targetId());
                                    Toast.success(t("target.separated", origin.code()));
                                    changed.run();
                                })));
                one.add(bar);
            }
            card.add(one);
        }
        card.addClassName("dd-target-origins");
        return card;
    }

    /** One place, as printed. */
    static Card words(TargetOrigin origin) {
        String plan = origin.planNumber() == null
                ? t("target.plan")
                : origin.planIssuedOn() == null
                        ? origin.planNumber()
                        : t("target.planOf", origin.planNumber(), Formats.date(origin.planIssuedOn()));
        Div place = new Div(
                TargetWords.link("ke-hoach/" + origin.planId(), plan),
                new Span(" · " + t("target.row", origin.code())));
        Card card = new Card(
                        place,
                        new Div(new Span("“" + origin.name().strip() + "”")),
                        new FactList()
                                .fact(t("target.printedWanted"), quoted(origin.valueText()))
                                .fact(t("target.group"), origin.group())
                                .fact(t("target.source"), origin.source())
                                .fact(t("target.printedLeads"), quoted(origin.leadText()))
                                .fact(t("target.printedCooperating"), quoted(origin.cooperatingText()))
                                .fact(t("target.evaluator"), origin.evaluator()))
                .inset();
        card.addClassName("dd-stack");
        return card;
    }

    private static String quoted(String words) {
        return words.isBlank() ? "" : "“" + words.strip() + "”";
    }
}
