package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.springframework.lang.Nullable;
import vn.dondoc.directive.DirectiveDetails;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFacts;
import vn.dondoc.task.TaskPart;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Timeline;
import vn.dondoc.ui.component.Tone;

/** A document: what it says, each of its tasks with the parts of the units, files, what happened. */
class DirectivePanel extends Div {

    private final transient DirectiveServices services;
    private final transient DirectiveDetails details;
    private final transient DirectiveEdits edits;

    /**
     * @param taskId the task that the person came for, shown first; null = all in their order
     * @param changed called after something was changed
     */
    DirectivePanel(DirectiveServices services, long id, @Nullable Long taskId, Runnable changed) {
        this.services = services;
        details = services.views().details(id);
        edits = new DirectiveEdits(services, details, changed);
        addClassName("dd-stack");
        add(head(taskId != null), actions());
        details.tasks().stream()
                .filter(task -> taskId == null || id(task) == taskId)
                .forEach(task -> add(task(task)));
        if (taskId != null && details.tasks().size() > 1) {
            add(new H3(t("directives.otherTasks")));
            details.tasks().stream().filter(task -> id(task) != taskId).forEach(task -> add(task(task)));
        }
        files();
        Timeline history = new Timeline();
        details.history().forEach(event -> history.event(event.at(), event.text(), null));
        add(new H3(t("directives.history")), history);
    }

    /** The document for the tab of the browser. */
    String label() {
        return details.label();
    }

    private Component head(boolean inList) {
        DirectiveHead head = details.head();
        Div line = new Div(
                new Tag(Tone.BRAND, t("directives.issuer." + head.issuer().name())));
        line.addClassName("dd-bar");
        if (inList) {
            Anchor open = Links.to(DirectiveView.path(details.id()), t("inbox.expand"));
            open.getStyle().set("margin-inline-start", "auto").set("margin-inline-end", "36px");
            line.add(open);
        }
        FactList facts = new FactList()
                .fact(t("directives.issuerName"), head.issuerName())
                .fact(t("directives.abstract"), head.abstractText())
                .fact(t("directives.receivedOn"), Formats.date(head.receivedOn()))
                .fact(
                        t("directives.enteredBy"),
                        "%s, %s".formatted(details.enteredBy(), Formats.dateTime(details.enteredAt())));
        Div block = new Div(line, new H2(details.label()), facts);
        block.addClassName("dd-stack");
        return block;
    }

    private Component actions() {
        Div bar = new Div();
        bar.addClassName("dd-bar");
        if (details.mayAdd()) {
            bar.add(new Button(t("directives.addTask"), event -> edits.add()));
            bar.add(new Button(t("directives.addFile"), event -> edits.attach()));
        }
        if (details.mayCorrect()) {
            bar.add(new Button(t("directives.correctHead"), event -> edits.correctHead()));
        }
        return bar;
    }

    private Component task(DirectiveDetails.Task task) {
        TaskFacts facts = task.details().task();
        Card card = new Card();
        Span number = new Span(t("directives.taskNumber", task.position()));
        number.addClassNames("muted", "small");
        Span content = new Span(facts.content());
        content.addClassName("dd-directive-content");
        card.add(new Div(number), new Div(content), facts(task));
        Div parts = new Div();
        parts.addClassName("dd-stack");
        task.details().parts().forEach(part -> parts.add(part(part)));
        card.add(parts);
        Div bar = new Div();
        bar.addClassName("dd-bar");
        if (task.mayCorrect()) {
            bar.add(small(t("directives.correctTask"), () -> edits.correctTask(task)));
            bar.add(small(t("directives.withdraw"), () -> edits.withdraw(task)));
        } else if (task.mayTrack()) {
            bar.add(small(t("directives.track"), () -> edits.track(task)));
        }
        card.add(bar);
        return card;
    }

    private static FactList facts(DirectiveDetails.Task task) {
        TaskFacts facts = task.details().task();
        String due = facts.dueOn() == null ? "" : DeadlineFields.withWeekday(facts.dueOn());
        boolean same = facts.dueOn() != null && facts.deadlineText().equals(Formats.date(facts.dueOn()));
        Span printed = new Span(same ? "" : "“" + facts.deadlineText() + "”");
        printed.addClassNames("muted", "small");
        return new FactList()
                .fact(t("directives.deadline"), new Span(due), new Span(" "), printed)
                .fact(t("directives.tracking"), task.trackingNumber())
                .fact(t("directives.cooperating"), facts.cooperatingText())
                .fact(t("directives.deliverable"), facts.deliverable())
                .fact(t("directives.area"), facts.area().label())
                .fact(t("directives.note"), facts.note());
    }

    private Component part(TaskPart part) {
        Anchor link = Links.to("viec/" + part.assignmentId(), part.unitName());
        Div line = new Div(link);
        line.addClassName("dd-bar");
        if (part.officerName() != null) {
            Span officer = new Span(part.officerName());
            officer.addClassNames("muted", "small");
            line.add(officer);
        }
        Tone tone = part.status() == AssignmentStatus.DONE ? Tone.OK : Tone.IDLE;
        line.add(new Tag(tone, t("inbox.status." + part.status().name())));
        if (part.completedOn() != null) {
            line.add(new Span(Formats.date(part.completedOn())));
        } else if (part.status().open() && part.dueOn() != null) {
            line.add(DueTag.tag(part.dueOn(), services.today()));
        }
        return line;
    }

    private void files() {
        if (details.files().isEmpty()) {
            return;
        }
        Div list = new Div();
        list.addClassName("dd-stack");
        details.files()
                .forEach(file -> list.add(
                        new Div(new DownloadLink(file.fileName() + " (" + Formats.fileSize(file.size()) + ")", () -> {
                            var content = services.views().file(details.id(), file.id());
                            return new DownloadLink.Download(
                                    content.attachment().fileName(),
                                    content.attachment().contentType(),
                                    content.bytes());
                        }))));
        add(new H3(t("directives.files")), list);
    }

    private static Button small(String text, Runnable action) {
        Button button = new Button(text, event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static long id(DirectiveDetails.Task task) {
        return task.details().task().id();
    }
}
