package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.directive.DirectiveDeadline;
import vn.dondoc.directive.DirectiveDeadlines;
import vn.dondoc.directive.DirectiveDetails;
import vn.dondoc.directive.DirectiveTaskDraft;
import vn.dondoc.directive.DuplicateException;
import vn.dondoc.document.NewFile;
import vn.dondoc.task.TaskFacts;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.UploadBox;

/** The dialogs by which a document and its tasks are mended or added to. */
final class DirectiveEdits {

    private final DirectiveServices services;
    private final DirectiveDetails details;
    private final Runnable changed;

    DirectiveEdits(DirectiveServices services, DirectiveDetails details, Runnable changed) {
        this.services = services;
        this.details = details;
        this.changed = changed;
    }

    void add() {
        TaskFields fields = new TaskFields(services, details::head);
        DuplicatesPanel duplicates = new DuplicatesPanel();
        open(t("directives.addTask"), t("directives.save"), fields, duplicates, () -> {
            try {
                services.entry().add(details.id(), List.of(fields.value()), duplicates.seen());
            } catch (DuplicateException same) {
                duplicates.show(same.duplicates());
                throw same;
            }
        });
    }

    void correctHead() {
        HeadFields fields = new HeadFields(details.head().issuer(), services.today());
        fields.set(details.head());
        fields.fixIssuer();
        FormDialog dialog = new FormDialog(
                t("directives.correctHead"),
                t("directives.saveChange"),
                () -> {
                    services.changes().correctHead(details.id(), details.version(), fields.value());
                    done(t("directives.corrected"));
                },
                fields,
                fields.details());
        dialog.setWidth("680px");
        dialog.open();
    }

    void correctTask(DirectiveDetails.Task task) {
        TaskFields fields = new TaskFields(services, details::head);
        fields.set(draft(task));
        open(
                t("directives.correctTask"),
                t("directives.saveChange"),
                fields,
                new DuplicatesPanel(),
                () -> services.changes()
                        .correctTask(details.id(), task.details().task().id(), details.version(), fields.value()));
    }

    void track(DirectiveDetails.Task task) {
        TextField number = new TextField(t("directives.tracking"));
        number.setMaxLength(60);
        number.setWidthFull();
        number.setValue(task.trackingNumber());
        new FormDialog(
                        t("directives.track"),
                        t("directives.saveChange"),
                        () -> {
                            services.changes()
                                    .track(
                                            details.id(),
                                            task.details().task().id(),
                                            details.version(),
                                            number.getValue());
                            done(t("directives.corrected"));
                        },
                        number)
                .open();
    }

    void withdraw(DirectiveDetails.Task task) {
        ReasonDialog.ask(t("directives.withdrawTitle"), t("directives.withdraw"), reason -> {
            services.changes().withdraw(details.id(), task.details().task().id(), details.version(), reason);
            done(t("directives.withdrawn"));
        });
    }

    void attach() {
        UploadBox file = new UploadBox(
                t("directives.file"),
                (int) Math.min(Integer.MAX_VALUE, services.attachments().limit()),
                List.of());
        new FormDialog(
                        t("directives.addFile"),
                        t("directives.addFile"),
                        () -> {
                            var sent = file.file()
                                    .orElseThrow(() -> new InvalidInputException("file", t("directives.fileMissing")));
                            services.changes().attach(details.id(), new NewFile(sent.fileName(), sent.content()));
                            done(t("directives.fileAdded"));
                        },
                        file)
                .open();
    }

    private void open(String title, String action, TaskFields fields, DuplicatesPanel duplicates, Runnable work) {
        FormDialog dialog = new FormDialog(
                title,
                action,
                () -> {
                    try {
                        work.run();
                    } catch (InvalidInputException mistake) {
                        if (DirectiveDeadlines.UNCONFIRMED.equals(mistake.field())) {
                            fields.deadline.ask();
                        }
                        throw mistake;
                    }
                    done(t("directives.corrected"));
                },
                fields,
                fields.details(),
                duplicates);
        dialog.setWidth("720px");
        dialog.open();
    }

    private void done(String words) {
        Toast.success(words);
        changed.run();
    }

    private static DirectiveTaskDraft draft(DirectiveDetails.Task task) {
        TaskFacts facts = task.details().task();
        return new DirectiveTaskDraft(
                facts.content(),
                task.leadUnitIds(),
                task.cooperatingUnitIds(),
                facts.cooperatingText(),
                deadline(facts),
                facts.deliverable(),
                facts.area(),
                task.trackingNumber(),
                facts.note());
    }

    /** As it was decided: the words with the day, unless the words alone say it. */
    private static DirectiveDeadline deadline(TaskFacts facts) {
        boolean none = facts.deadlineKind() == vn.dondoc.deadline.DeadlineKind.ADHOC && facts.dueOn() == null;
        boolean chosen = facts.deadlineKind() == vn.dondoc.deadline.DeadlineKind.FIXED_BY && facts.dueOn() != null;
        return new DirectiveDeadline(
                none ? "" : facts.deadlineText(), chosen ? facts.dueOn() : null, !none && !chosen, none);
    }
}
