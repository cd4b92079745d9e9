package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.RemedyPlaces;
import vn.dondoc.task.TaskSource;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;

/** What an inspection found, on the page of the work that puts it right. */
@org.springframework.stereotype.Component
@Order(12)
class RemedySection implements PanelSection {

    private final RemedyPlaces places;

    RemedySection(RemedyPlaces places) {
        this.places = places;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        if (context.details().task().source() != TaskSource.INSPECTION) {
            return Optional.empty();
        }
        return places.ofTask(context.details().task().id()).map(RemedySection::card);
    }

    private static Component card(RemedyPlaces.Place place) {
        Finding finding = place.finding();
        Anchor open = Links.to(
                "kiem-tra/%d/don-vi/%d"
                        .formatted(place.inspection().id(), place.visit().id()),
                t("inspection.task.open", finding.position()));
        FactList facts = new FactList();
        facts.fact(t("inspection.task.inspection"), place.inspection().title());
        if (place.visit().conclusion().number() != null) {
            facts.fact(
                    t("inspection.conclusion"),
                    t(
                            "inspection.numberAndDate",
                            place.visit().conclusion().number(),
                            Formats.date(place.visit().conclusion().on())));
        }
        facts.fact(t("inspection.finding.what"), new Span(finding.what()));
        facts.fact(t("inspection.finding.basis"), finding.basis());
        facts.fact(t("inspection.finding.recommendation"), finding.recommendation());
        facts.fact(
                t("inspection.finding.severity"),
                t("inspection.severity." + finding.severity().name()));
        if (finding.previousId() != null) {
            facts.fact(t("inspection.finding.earlier"), finding.previousWhere());
        }
        return Card.titled(t("inspection.task.title"), facts, new Div(open)).inset();
    }
}
