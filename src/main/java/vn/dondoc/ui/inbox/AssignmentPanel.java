package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.security.Action;
import vn.dondoc.security.Subject;
import vn.dondoc.task.AssignmentDetails;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.DocumentReference;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.task.HistoryEntry;
import vn.dondoc.task.ProgressEntry;
import vn.dondoc.task.ResultEntry;
import vn.dondoc.task.Verdict;
import vn.dondoc.ui.activity.ActivityLinks;
import vn.dondoc.ui.component.BpmnDiagram;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Steps;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Timeline;
import vn.dondoc.ui.component.Tone;

/** One assignment: facts, where it stands, evidence, what the person can do now, and its history in words. */
@Uses(RadioButtonGroup.class) // forms are found as beans: the build of the front end cannot see what they use
@Uses(Checkbox.class)
class AssignmentPanel extends Div {

    private final transient InboxServices services;
    private final transient AssignmentDetails details;

    /**
     * @param whole a page of its own: with the drawing of the process and the other parts of the task
     * @param changed called after a step was taken, to show the fresh state
     */
    AssignmentPanel(InboxServices services, long id, boolean whole, Runnable changed) {
        this.services = services;
        this.details = services.queries().details(id);
        addClassName("dd-stack");
        add(
                head(whole),
                whole ? new H1(details.task().content()) : new H2(details.task().content()));
        if (!details.piece().label().isEmpty()) {
            add(new Div(new Span("↳ " + details.piece().label())));
        }
        if (details.status() != AssignmentStatus.CANCELLED && details.status() != AssignmentStatus.SUPERSEDED) {
            add(steps());
        }
        Component[] buttons = new AssignmentSteps(services, details, changed).buttons();
        details.results().stream()
                .filter(result -> result.verdict() == Verdict.PENDING)
                .forEach(result -> add(result(result)));
        if (buttons.length > 0) {
            Div bar = new Div(buttons);
            bar.addClassName("dd-bar");
            add(bar);
        }
        if (whole) {
            add(new Card(facts()));
        } else {
            add(facts());
        }
        details.results().stream()
                .filter(result -> result.verdict() != Verdict.PENDING)
                .forEach(result -> add(result(result)));
        progress();
        services.sections().forEach(section -> section.section(new StepContext(details, changed), whole)
                .ifPresent(this::add));
        if (whole) {
            process();
        }
        add(new H3(t("inbox.history")), exportHistory(), history());
    }

    private Component head(boolean whole) {
        Div head = new Div();
        head.addClassName("dd-bar");
        if (!details.status().open()) {
            head.add(new Tag(
                    details.status() == AssignmentStatus.DONE ? Tone.OK : Tone.IDLE,
                    t("inbox.status." + details.status().name())));
        } else if (details.status() == AssignmentStatus.SCHEDULED && details.startOn() != null) {
            head.add(new Tag(Tone.IDLE, t("kinds.from", Formats.date(details.startOn()))));
        } else if (details.dueOn() != null) {
            head.add(DueTag.tag(details.dueOn(), services.today()));
        } else {
            head.add(new Tag(
                    Tone.IDLE, t("inbox.kind." + details.task().deadlineKind().name())));
        }
        if (details.status() == AssignmentStatus.DONE && details.outcome() != null) {
            head.add(new Tag(Tone.IDLE, t("inbox.outcome." + details.outcome().name())));
        }
        if (details.status() == AssignmentStatus.RETURN_REQUESTED) {
            head.add(new Tag(Tone.SOON, t("inbox.status.RETURN_REQUESTED")));
        }
        if (details.moves().openExtension() != null) {
            head.add(new Tag(
                    Tone.SOON,
                    t(
                            "moves.asksUntil",
                            Formats.date(details.moves().openExtension().askedDue()))));
        }
        if (!whole) {
            Anchor open = new Anchor(AssignmentView.path(details.id()), t("inbox.expand"));
            open.getStyle().set("margin-inline-start", "auto");
            head.add(open);
            // the close button of the detail stands in this corner
            open.getStyle().set("margin-inline-end", "36px");
        }
        return head;
    }

    private Component steps() {
        return new Steps(
                List.of(t("inbox.stepReceive"), t("inbox.stepWork"), t("inbox.stepUnit"), t("inbox.stepDepartment")),
                switch (details.status()) {
                    case SCHEDULED, ASSIGNED -> 0;
                    case RETURN_REQUESTED -> details.officerId() == null ? 0 : 1;
                    case RECEIVED, IN_PROGRESS -> 1;
                    case SUBMITTED -> 2;
                    case UNIT_ACCEPTED -> 3;
                    default -> 4;
                });
    }

    private FactList facts() {
        var task = details.task();
        FactList facts = new FactList();
        Span place = new Span(task.sourceLabel() + ", " + t("inbox.item", task.code()));
        facts.fact(
                t("inbox.source"),
                task.planId() == null
                        ? place
                        : new Anchor(
                                "ke-hoach/" + task.planId(), task.sourceLabel() + ", " + t("inbox.item", task.code())));
        String due =
                details.dueOn() == null ? t("inbox.kind." + task.deadlineKind().name()) : Formats.date(details.dueOn());
        // the document's own words, unless they say the same
        boolean same = task.deadlineText().isBlank() || task.deadlineText().equals(due);
        Span printed = new Span(same ? "" : "“" + task.deadlineText() + "”");
        printed.addClassNames("muted", "small");
        facts.fact(t("inbox.due"), new Span(due), new Span(" "), printed);
        if (details.originalDueOn() != null && !details.originalDueOn().equals(details.dueOn())) {
            facts.fact(t("inbox.originalDue"), Formats.date(details.originalDueOn()));
        }
        facts.fact(t("inbox.lead"), unit());
        facts.fact(t("moves.part"), details.piece().label());
        String helpers = details.cooperatingUnits().isEmpty()
                ? task.cooperatingText()
                : String.join("; ", details.cooperatingUnits());
        facts.fact(t("inbox.cooperating"), helpers);
        if (details.officerId() != null) {
            facts.fact(
                    t("inbox.officer"),
                    ActivityLinks.person(details.officerId(), String.valueOf(details.officerName())));
        }
        facts.fact(t("inbox.deliverable"), task.deliverable());
        facts.fact(t("inbox.note"), task.note());
        facts.fact(t("inbox.area"), task.area().label());
        facts.fact(t("inbox.assignedOn"), Formats.date(details.assignedOn()));
        if (details.occurrence() > 1) {
            facts.fact(t("inbox.occurrenceTitle"), String.valueOf(details.occurrence()));
        }
        facts.fact(t("inbox.completedOn"), Formats.date(details.completedOn()));
        return facts;
    }

    /** Leads to what happens around the unit's work, for those who may see all of it. */
    private Component unit() {
        Subject unit = Subject.unit(services.actor().get().agencyId(), details.unitId());
        return services.access().may(Action.VIEW_TASK, unit)
                ? ActivityLinks.unit(details.unitId(), details.unitName())
                : new Span(details.unitName());
    }

    private Component result(ResultEntry result) {
        Card card = Card.titled(t("inbox.result." + result.verdict().name()));
        card.inset();
        String document = result.documentNumber().isBlank() ? "" : result.documentNumber();
        if (result.documentDate() != null) {
            document += (document.isEmpty() ? "" : " ") + t("inbox.dated", Formats.date(result.documentDate()));
        }
        if (!document.isEmpty()) {
            card.add(new Div(new Span(document)));
        }
        if (!result.summary().isBlank()) {
            card.add(new Div(new Span(result.summary())));
        }
        if (!result.link().isBlank()) {
            Anchor link = new Anchor(result.link(), result.link());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            card.add(new Div(link));
        }
        result.documents().forEach(more -> card.add(new Div(new Span(further(more)))));
        result.files()
                .forEach(file -> card.add(new EvidenceFile(
                        file, result.versionOf(file, details.results()), services.previews(), () -> services.queries()
                                .resultFile(details.id(), file.id()))));
        Span who = new Span(result.submittedByName() + ", " + Formats.dateTime(result.submittedAt()));
        who.addClassNames("muted", "small");
        card.add(new Div(who));
        return card;
    }

    private static String further(DocumentReference document) {
        String text = t("talk.documents") + ": " + document.number();
        if (document.issuedOn() != null) {
            text += " " + t("inbox.dated", Formats.date(document.issuedOn()));
        }
        return document.title().isBlank() ? text : text + ", " + document.title();
    }

    private void progress() {
        boolean byPeriods = details.task().deadlineKind() == DeadlineKind.ONGOING
                && details.piece().base();
        if (details.progress().isEmpty() || byPeriods) {
            return;
        }
        Timeline entries = new Timeline();
        for (ProgressEntry entry : details.progress()) {
            String percent = entry.percent() == null ? "" : " (" + entry.percent() + "%)";
            entries.event(entry.at(), entry.personName() + percent, entry.text());
        }
        add(new H3(t("inbox.progress")), entries);
    }

    private void process() {
        var position = details.position();
        if (!position.diagramXml().isEmpty()) {
            add(Card.titled(
                    t("inbox.process"),
                    new BpmnDiagram(
                            position.diagramXml(),
                            position.current(),
                            position.done(),
                            t("inbox.status." + details.status().name()))));
        }
    }

    private Component exportHistory() {
        return new DownloadLink(t("talk.exportHistory"), () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            services.history().write(details.id(), ExportFormat.XLSX, out);
            return new DownloadLink.Download(
                    services.history().fileName(details.id(), ExportFormat.XLSX),
                    ExportFormat.XLSX.contentType(),
                    out.toByteArray());
        });
    }

    private Timeline history() {
        Timeline timeline = new Timeline();
        for (HistoryEntry entry : details.history()) {
            // what happened before the work came here stands with it, marked
            timeline.event(entry.at(), entry.text(), entry.assignmentId() == details.id() ? null : t("moves.before"));
        }
        return timeline;
    }
}
