package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.task.Piece;
import vn.dondoc.task.TaskPart;
import vn.dondoc.ui.component.Formats;

/** Work that events started, on the work on which they were recorded; and the way back from each. */
@org.springframework.stereotype.Component
@Order(20)
class EventSection implements PanelSection {

    /** Beside a list there is room for the latest. */
    private static final int FEW = 5;

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        Piece piece = context.details().piece();
        if (piece.baseId() != null) {
            Span what = new Span(t("kinds.event.from", piece.label()) + " ");
            return Optional.of(new Div(what, new Anchor(AssignmentView.path(piece.baseId()), t("kinds.event.toBase"))));
        }
        List<TaskPart> started = context.details().otherParts().stream()
                .filter(part -> part.piece().baseId() != null && part.piece().baseId() == context.id())
                .sorted(Comparator.comparing((TaskPart part) -> part.status().open())
                        .reversed()
                        .thenComparing(EventSection::day, Comparator.reverseOrder())
                        .thenComparing(TaskPart::assignmentId, Comparator.reverseOrder()))
                .toList();
        return started.isEmpty() ? Optional.empty() : Optional.of(list(context, started, whole));
    }

    private static Component list(StepContext context, List<TaskPart> started, boolean whole) {
        Div section = new Div(new H3(t("kinds.event.started", started.size())));
        section.addClassName("dd-stack");
        started.stream().limit(whole ? started.size() : FEW).forEach(part -> {
            Div line = new Div(
                    new Anchor(
                            AssignmentView.path(part.assignmentId()),
                            part.piece().label()),
                    new Span(t("kinds.due", Formats.date(part.dueOn()))),
                    PartTag.of(part));
            line.addClassName("dd-bar");
            section.add(line);
        });
        if (!whole && started.size() > FEW) {
            section.add(new Anchor(AssignmentView.path(context.id()), t("kinds.event.all", started.size())));
        }
        return section;
    }

    private static LocalDate day(TaskPart part) {
        return part.piece().eventOn() == null ? LocalDate.MIN : part.piece().eventOn();
    }
}
