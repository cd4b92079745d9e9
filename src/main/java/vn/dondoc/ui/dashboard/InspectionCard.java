package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import vn.dondoc.dashboard.InspectionList;
import vn.dondoc.inspection.InspectionCount;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tone;

/** Inspections of the year: units inspected of all, what was found, remedied, overdue. */
final class InspectionCard {

    private InspectionCard() {}

    static Card of(InspectionCount count, int year) {
        Card card = Card.titled(t("dashboard.inspection.title", String.valueOf(year)))
                .actions(BoardLinks.link("kiem-tra", t("dashboard.all")));
        card.addClassName("dd-b-inspection");
        if (count.unitsToInspect() + count.findings() + count.overdue() == 0) {
            Div none = new Div(t("dashboard.inspection.none"));
            none.addClassNames("muted", "small");
            card.add(none);
            return card;
        }
        NumberPrint.share(count.unitsInspected(), count.unitsToInspect())
                .ifPresent(share -> card.add(new Bar(share, "now")));
        card.add(Fact.row(
                Fact.of(
                        Formats.number(count.unitsInspected()) + "/" + Formats.number(count.unitsToInspect()),
                        count.unitsInspected(),
                        t("dashboard.inspection.inspected"),
                        null,
                        BoardLinks.inspections(InspectionList.INSPECTED)),
                Fact.of(
                        count.unitsToInspect() - count.unitsInspected(),
                        t("dashboard.inspection.left"),
                        null,
                        BoardLinks.inspections(InspectionList.LEFT)),
                Fact.of(
                        Formats.number(count.remedied()) + "/" + Formats.number(count.findings()),
                        count.findings(),
                        t("dashboard.inspection.remedied"),
                        null,
                        BoardLinks.inspections(InspectionList.FINDINGS)),
                Fact.of(
                        count.overdue(),
                        t("dashboard.inspection.overdue"),
                        Tone.LATE,
                        BoardLinks.inspections(InspectionList.OVERDUE))));
        return card;
    }
}
