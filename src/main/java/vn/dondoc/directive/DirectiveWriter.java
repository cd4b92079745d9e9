package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;
import vn.dondoc.security.Actor;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskCreation;

/** Writes a document with its tasks, starts them, tells whoever listens. Joins the caller's transaction. */
@Component
class DirectiveWriter {

    private final DirectiveStore store;
    private final TasksOfDirective tasks;
    private final TaskCreation creation;
    private final AttachmentService attachments;
    private final ApplicationEventPublisher events;

    DirectiveWriter(
            DirectiveStore store,
            TasksOfDirective tasks,
            TaskCreation creation,
            AttachmentService attachments,
            ApplicationEventPublisher events) {
        this.store = store;
        this.tasks = tasks;
        this.creation = creation;
        this.attachments = attachments;
        this.events = events;
    }

    /** The document that the agency has already, or a new one. */
    Directive document(Actor actor, DirectiveHead checked) {
        return store.find(actor.agencyId(), checked)
                .orElseGet(() -> store.get(actor.agencyId(), store.insert(actor, checked)));
    }

    /** Gives the tasks after those that the document has. */
    Entered tasks(Actor actor, Directive directive, List<DirectiveTaskDraft> drafts) {
        DirectiveHead head = directive.head();
        int position = store.lastPosition(directive.id());
        List<NewTask> made = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            made.add(tasks.of(actor.agencyId(), head, position + i + 1, drafts.get(i)));
        }
        List<Long> ids =
                creation.create(actor, head.receivedOn(), made, done -> {}).taskIds();
        for (int i = 0; i < ids.size(); i++) {
            int place = position + i + 1;
            String tracking = Checks.number("trackingNumber", drafts.get(i).trackingNumber());
            store.addTask(actor.agencyId(), directive.id(), ids.get(i), place, tracking);
            store.event(
                    directive.id(),
                    ids.get(i),
                    actor,
                    "ENTERED",
                    "%s nhập nhiệm vụ %d: %s."
                            .formatted(actor.fullName(), place, made.get(i).content()));
        }
        events.publishEvent(new DirectiveEntered(
                actor.agencyId(), directive.id(), head.issuer(), HeadChecks.label(head), ids, actor.personId()));
        return new Entered(directive.id(), ids);
    }

    /** Stores files with the document. */
    void files(long directiveId, List<NewFile> files) {
        for (NewFile file : files) {
            store.addFile(
                    directiveId,
                    attachments.store(file.fileName(), file.content()).id());
        }
    }
}
