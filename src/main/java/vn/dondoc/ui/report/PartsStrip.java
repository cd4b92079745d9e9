package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.report.PartRow;
import vn.dondoc.security.Action;
import vn.dondoc.task.InboxScope;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.inbox.InboxStrip;

/** Parts of reports that the person's unit owes, above the lists of work, late first. */
@org.springframework.stereotype.Component
@Order(10)
class PartsStrip implements InboxStrip {

    private final ReportServices services;

    PartsStrip(ReportServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> strip(InboxScope scope) {
        if (scope == InboxScope.ALL || !services.access().may(Action.CONTRIBUTE_REPORT)) {
            return Optional.empty();
        }
        List<PartRow> waiting = services.parts().mine();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(t("report.strip.title", waiting.size()));
        waiting.forEach(part -> card.add(row(part)));
        return Optional.of(card);
    }

    private Div row(PartRow part) {
        Div words = new Div(ReportWords.partLink(part.reportId(), part.unitId(), part.reportTitle()));
        words.addClassName("words");
        Span below = new Span(
                part.returnReason().isEmpty()
                        ? part.unitName()
                        : part.unitName() + " · " + t("report.returnedBecause", part.returnReason()));
        below.addClassNames("muted", "small");
        words.add(new Div(below));
        Div side = new Div(ReportWords.part(part.state()), new DueTag(part.dueOn(), services.today()).inline());
        side.addClassName("side");
        Div row = new Div(words, side);
        row.addClassName("dd-setting");
        return row;
    }
}
