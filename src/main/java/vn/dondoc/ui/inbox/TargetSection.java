package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.target.TargetExplanations;
import vn.dondoc.target.TargetLine;
import vn.dondoc.task.TaskSource;
import vn.dondoc.ui.component.Card;

/** The target that work is to explain, and how it stands. */
@org.springframework.stereotype.Component
@Order(10)
class TargetSection implements PanelSection {

    private final TargetExplanations explanations;

    TargetSection(TargetExplanations explanations) {
        this.explanations = explanations;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        if (context.details().task().source() != TaskSource.TARGET) {
            return Optional.empty();
        }
        return explanations.targetOfTask(context.details().task().id()).map(TargetSection::card);
    }

    private static Component card(TargetLine line) {
        Anchor open = new Anchor("chi-tieu/" + line.id(), line.code() + " " + line.name());
        Span standing = new Span(line.standing().words());
        standing.addClassNames("muted", "small");
        return Card.titled(t("targetcore.explains"), new Div(open), new Div(standing))
                .inset();
    }
}
