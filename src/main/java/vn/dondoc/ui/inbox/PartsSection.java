package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.task.AssignmentDetails;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskPart;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** All parts of the task with where they stand, and a bar that sums them up. On the page of its own only. */
@org.springframework.stereotype.Component
@Order(90)
class PartsSection implements PanelSection {

    private final Clock clock;

    PartsSection(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        AssignmentDetails details = context.details();
        if (!whole || details.otherParts().isEmpty()) {
            return Optional.empty();
        }
        List<TaskPart> counted =
                details.allParts().stream().filter(PartsSection::counted).toList();
        long done = counted.stream()
                .filter(part -> part.status() == AssignmentStatus.DONE)
                .count();
        long late = counted.stream().filter(this::overdue).count();
        Card card = Card.titled(t("moves.parts"));
        card.add(new PartsBar(done, counted.size() - done - late, late));
        for (TaskPart part : details.allParts()) {
            card.add(line(part, details.id()));
        }
        return Optional.of(card);
    }

    private Component line(TaskPart part, long here) {
        String name = part.unitName()
                + (part.piece().label().isEmpty() ? "" : " · " + part.piece().label())
                + (part.occurrence() > 1 ? " · " + t("inbox.occurrence", part.occurrence()) : "");
        Component title = part.assignmentId() == here
                ? new Span(name)
                : new Anchor(AssignmentView.path(part.assignmentId()), name);
        Span about = new Span((part.officerName() == null ? "" : part.officerName())
                + (part.dueOn() == null
                        ? ""
                        : (part.officerName() == null ? "" : " · ") + t("inbox.due") + " "
                                + Formats.date(part.dueOn())));
        about.addClassNames("muted", "small");
        Div line = new Div(
                title,
                about,
                overdue(part)
                        ? new Tag(Tone.LATE, t("moves.overdue"))
                        : new Tag(
                                part.status() == AssignmentStatus.DONE ? Tone.OK : Tone.IDLE,
                                t("inbox.status." + part.status().name())));
        line.addClassName("dd-bar");
        line.getStyle().set("row-gap", "0").set("padding", "4px 0");
        return line;
    }

    private boolean overdue(TaskPart part) {
        return part.status().open() && part.dueOn() != null && part.dueOn().isBefore(LocalDate.now(clock));
    }

    private static boolean counted(TaskPart part) {
        return part.status() != AssignmentStatus.CANCELLED && part.status() != AssignmentStatus.SUPERSEDED;
    }
}
