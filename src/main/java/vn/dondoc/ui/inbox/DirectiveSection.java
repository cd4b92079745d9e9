package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.directive.DirectiveViews;
import vn.dondoc.task.TaskSource;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.directive.DirectiveView;

/** The document by which work was given outside a plan, and the number under which the giver follows it. */
@org.springframework.stereotype.Component
@Order(10)
class DirectiveSection implements PanelSection {

    private final DirectiveViews views;

    DirectiveSection(DirectiveViews views) {
        this.views = views;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        if (context.details().task().source() == TaskSource.PLAN) {
            return Optional.empty();
        }
        return views.placeOf(context.details().task().id()).map(DirectiveSection::card);
    }

    private static Component card(DirectiveViews.Place place) {
        Anchor open = Links.to(DirectiveView.path(place.directiveId()), place.label());
        Card card = Card.titled(t("directives.document"), new Div(open)).inset();
        if (!place.trackingNumber().isEmpty()) {
            Span tracking = new Span(t("directives.trackingIs", place.trackingNumber()));
            tracking.addClassNames("muted", "small");
            card.add(new Div(tracking));
        }
        return card;
    }
}
