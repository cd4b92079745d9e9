package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.task.OccurrenceLine;
import vn.dondoc.task.TaskOccurrences;
import vn.dondoc.task.TaskPart;
import vn.dondoc.ui.component.BpmnDiagram;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** The occurrences of a recurring task over the year: what was opened, and what comes when. */
@org.springframework.stereotype.Component
@Order(30)
class OccurrenceSection implements PanelSection {

    private final TaskOccurrences occurrences;
    private final Access access;

    OccurrenceSection(TaskOccurrences occurrences, Access access) {
        this.occurrences = occurrences;
        this.access = access;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        long task = context.details().task().id();
        List<OccurrenceLine> lines = occurrences.of(task);
        if (lines.isEmpty() || context.details().piece().baseId() != null) {
            return Optional.empty();
        }
        Div list = new Div();
        list.addClassName("dd-stack");
        boolean several = lines.stream().map(OccurrenceLine::series).distinct().count() > 1;
        String series = "";
        for (OccurrenceLine line : lines) {
            if (several && !series.equals(line.series())) {
                series = line.series();
                Span name = new Span("“" + series + "”");
                name.addClassName("muted");
                list.add(new Div(name));
            }
            list.add(line(context, line, whole));
        }
        boolean coming = lines.stream().anyMatch(OccurrenceLine::coming);
        if (coming && access.may(Action.CANCEL_TASK)) {
            Button stop = new Button(t("kinds.series.stop"), event -> stop(context));
            stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            list.add(stop);
        }
        if (!whole) {
            list.addComponentAsFirst(new H3(t("kinds.series")));
            return Optional.of(list);
        }
        var position = occurrences.position(task);
        if (!position.diagramXml().isEmpty()) {
            list.add(new BpmnDiagram(
                    position.diagramXml(), position.current(), position.done(), t("kinds.series.process")));
        }
        return Optional.of(Card.titled(t("kinds.series"), list));
    }

    private static Component line(StepContext context, OccurrenceLine occurrence, boolean whole) {
        Div line = new Div();
        line.addClassName("dd-bar");
        Span name = new Span(occurrence.label());
        name.getStyle().set("font-weight", "600");
        line.add(name, new Span(t("kinds.due", Formats.date(occurrence.due()))));
        if (occurrence.coming()) {
            line.add(new Tag(Tone.IDLE, t("kinds.series.opens", Formats.date(occurrence.opensOn()))));
            return line;
        }
        for (TaskPart part : occurrence.parts()) {
            boolean own = part.unitId() == context.details().unitId();
            if (part.assignmentId() == context.id()) {
                line.add(new Tag(Tone.BRAND, t("kinds.series.this")));
            } else if (whole || own) {
                String unit = whole && !own ? part.unitName() : t("kinds.series.look");
                line.add(new Anchor(AssignmentView.path(part.assignmentId()), unit), PartTag.of(part));
            }
        }
        return line;
    }

    private void stop(StepContext context) {
        TextField document = new TextField(t("inbox.cancelDocument"));
        document.setHelperText(t("inbox.cancelDocumentHint"));
        document.setWidthFull();
        TextArea reason = StepContext.area(t("inbox.reason"));
        new FormDialog(
                        t("kinds.series.stop"),
                        t("kinds.series.stop"),
                        () -> {
                            occurrences.stop(context.details().task().id(), document.getValue(), reason.getValue());
                            Toast.success(t("kinds.series.stopped"));
                            context.changed().run();
                        },
                        document,
                        reason)
                .open();
    }
}
