package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.directive.DirectiveDeadlines;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DuplicateException;
import vn.dondoc.directive.Entered;
import vn.dondoc.document.NewFile;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UploadBox;

/** Gives one piece of work: the document, the task, what may be the same. Everything typed stays when saving fails. */
class EntryForm extends Div {

    private final transient DirectiveServices services;
    private final HeadFields head;
    private final TaskFields task;
    private final DuplicatesPanel duplicates = new DuplicatesPanel();
    private final UploadBox file;
    private final Div problem = new Div();
    private final Span known = new Span();

    @Nullable
    private transient KnownDocument document;

    EntryForm(DirectiveServices services) {
        this.services = services;
        addClassNames("dd-stack", "dd-directive-form");
        head = new HeadFields(services.usualIssuer(), services.today());
        task = new TaskFields(services, head::value);
        file = new UploadBox(
                t("directives.file"),
                (int) Math.min(Integer.MAX_VALUE, services.attachments().limit()),
                List.of());
        head.onChange(() -> {
            task.deadline.readAgain();
            look();
        });
        task.onChange(this::look);
        known.addClassNames("muted", "small");
        Div more = new Div(task.details(), head.details(), file);
        more.addClassName("dd-stack");
        Details details = new Details(t("directives.more"), more);
        details.setWidthFull();
        add(head, known, task, details, duplicates, problem);
        KnownDocument.last().ifPresent(this::offer);
    }

    /** Puts the cursor where typing begins. */
    void begin() {
        head.number.focus();
    }

    /** Whether something would be lost by closing. */
    boolean dirty() {
        return !task.blank();
    }

    /**
     * Saves and says so.
     *
     * @return whether it was saved; if not, the form says why and keeps everything
     */
    boolean save() {
        problem.removeAll();
        try {
            DirectiveHead entered = head.value();
            Entered saved = document != null && head.same(document.head())
                    ? add(document)
                    : services.entry().enter(entered, List.of(task.value()), files(), duplicates.seen());
            document =
                    KnownDocument.remember(saved.directiveId(), services.views().details(saved.directiveId()));
            Toast.success(t("directives.entered", document.label(), task.leadNames()));
            return true;
        } catch (DuplicateException same) {
            duplicates.show(same.duplicates());
            problem.add(new Alert(Tone.SOON, t("directives.duplicate.ask")));
            duplicates.focus();
        } catch (InvalidInputException mistake) {
            problem.add(new Alert(Tone.LATE, mistake.getMessage()));
            point(mistake);
        } catch (RuntimeException failure) {
            problem.add(new Alert(Tone.LATE, Toast.words(failure)));
        }
        return false;
    }

    /** Keeps the document for its next task. */
    void next() {
        task.clear();
        file.clear();
        duplicates.show(List.of());
        tell();
        task.content.focus();
    }

    private Entered add(KnownDocument to) {
        Entered saved = services.entry().add(to.directiveId(), List.of(task.value()), duplicates.seen());
        for (NewFile one : files()) {
            services.changes().attach(saved.directiveId(), one);
        }
        return saved;
    }

    private void offer(KnownDocument last) {
        Button again = new Button(t("directives.again", last.label()), event -> {
            document = last;
            head.set(last.head());
            tell();
            event.getSource().setVisible(false);
            task.content.focus();
        });
        again.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        again.addClassName("dd-directive-again");
        addComponentAtIndex(1, again);
    }

    private void tell() {
        known.setText(document == null ? "" : t("directives.known", document.label()));
    }

    private void look() {
        if (document != null && !head.same(document.head())) {
            document = null;
            tell();
        }
        if (head.number.isEmpty() && task.content.isEmpty() && task.tracking.isEmpty()) {
            duplicates.show(List.of());
            return;
        }
        Toast.attempt(() -> duplicates.show(services.entry()
                .duplicates(head.value(), List.of(task.value()), document == null ? null : document.directiveId())));
    }

    private List<NewFile> files() {
        return file.file()
                .map(sent -> List.of(new NewFile(sent.fileName(), sent.content())))
                .orElse(List.of());
    }

    /** Marks the field that has to be mended. */
    private void point(InvalidInputException mistake) {
        Map<String, Focusable<?>> fields = Map.of(
                "number", head.number,
                "issuedOn", head.issuedOn,
                "receivedOn", head.receivedOn,
                "content", task.content,
                "leadUnits", task.leads,
                "trackingNumber", task.tracking,
                "deadline", task.deadline.phrase);
        Focusable<?> field = fields.get(mistake.field());
        if (field instanceof HasValidation marked) {
            marked.setErrorMessage(mistake.getMessage());
            marked.setInvalid(true);
        }
        if (DirectiveDeadlines.UNCONFIRMED.equals(mistake.field())) {
            task.deadline.ask();
        } else if (field != null) {
            field.focus();
        }
    }
}
