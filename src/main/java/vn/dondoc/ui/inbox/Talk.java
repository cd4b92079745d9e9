package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.FilePreviews;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.Person;
import vn.dondoc.task.CommentEntry;
import vn.dondoc.task.Comments;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UploadBox;

/** A conversation, oldest first, with a field under it. What is typed stays when it is refused. */
class Talk extends Div {

    private final transient Comments comments;
    private final transient FilePreviews previews;
    private final transient AttachmentService attachments;
    private final long assignment;
    private final Div list = new Div();
    private final Div problem = new Div();
    private final Div chosenFiles = new Div();
    private final TextArea text = new TextArea();
    private final transient List<NewFile> files = new ArrayList<>();

    Talk(Comments comments, FilePreviews previews, AttachmentService attachments, long assignment) {
        this.comments = comments;
        this.previews = previews;
        this.attachments = attachments;
        this.assignment = assignment;
        addClassName("dd-stack");
        list.addClassNames("dd-stack", "dd-talk");
        text.setPlaceholder(t("talk.placeholder"));
        text.setAriaLabel(t("talk.placeholder"));
        text.setWidthFull();
        text.setMinHeight("64px");
        text.setMaxLength(10_000);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        Button send = new Button(t("talk.send"), event -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        send.setTooltipText(t("talk.sendHint"));
        Button attach = new Button(t("talk.attach"), event -> attach());
        attach.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div bar = new Div(mention(), attach, send);
        bar.addClassNames("dd-bar", "dd-talk-bar");
        add(new H3(t("talk.title")), list, problem, text, chosenFiles, bar);
        show();
    }

    private void show() {
        list.removeAll();
        List<CommentEntry> said = comments.of(assignment);
        if (said.isEmpty()) {
            Span none = new Span(t("talk.none"));
            none.addClassNames("muted", "small");
            list.add(none);
        }
        said.forEach(entry -> list.add(line(entry)));
    }

    private Component line(CommentEntry entry) {
        Span who = new Span(entry.personName());
        who.addClassName("dd-talk-name");
        Span when = new Span(Formats.dateTime(entry.at())
                + (entry.assignmentId() == assignment ? "" : " · " + t("talk.earlierPart"))
                + (entry.editedAt() == null || entry.removed() ? "" : " · " + t("talk.edited")));
        when.addClassNames("muted", "small");
        Div head = new Div(who, when);
        head.addClassName("dd-bar");
        Div line = new Div(head);
        line.addClassName("dd-talk-line");
        if (entry.own()) {
            line.addClassName("own");
        }
        if (entry.removed()) {
            Span removed = new Span(t("talk.removed"));
            removed.addClassName("muted");
            line.add(removed);
            return line;
        }
        line.add(words(entry));
        entry.files()
                .forEach(file ->
                        line.add(new EvidenceFile(file, 1, previews, () -> comments.file(assignment, file.id()))));
        if (entry.own()) {
            head.add(small(t("talk.edit"), () -> edit(entry)), small(t("talk.remove"), () -> remove(entry)));
        }
        return line;
    }

    /** The text with the names of those mentioned. */
    private static Div words(CommentEntry entry) {
        String shown = entry.text();
        for (CommentEntry.Mention mention : entry.mentions()) {
            shown = shown.replaceAll(
                    "(?i)(?<![\\p{L}\\p{N}._@-])@" + java.util.regex.Pattern.quote(mention.username())
                            + "(?![A-Za-z0-9_-]|\\.[A-Za-z0-9])",
                    "\u0001" + java.util.regex.Matcher.quoteReplacement(mention.fullName()) + "\u0002");
        }
        Div words = new Div();
        words.addClassName("dd-talk-text");
        for (String piece : shown.split("(?=\u0001)|(?<=\u0002)")) {
            Span span = new Span(piece.replace("\u0001", "").replace("\u0002", ""));
            if (piece.startsWith("\u0001")) {
                span.addClassName("dd-mention");
            }
            words.add(span);
        }
        return words;
    }

    private ComboBox<Person> mention() {
        ComboBox<Person> people = new ComboBox<>();
        people.setPlaceholder(t("talk.mention"));
        people.setAriaLabel(t("talk.mention"));
        people.setItems(comments.mentionable(assignment));
        people.setItemLabelGenerator(
                person -> person.title().isBlank() ? person.fullName() : person.fullName() + " · " + person.title());
        people.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                String before = text.getValue();
                String gap = before.isEmpty() || before.endsWith(" ") || before.endsWith("\n") ? "" : " ";
                text.setValue(before + gap + "@" + event.getValue().username() + " ");
                people.clear();
                text.focus();
            }
        });
        return people;
    }

    private void attach() {
        UploadBox upload =
                new UploadBox(t("inbox.files"), (int) Math.min(Integer.MAX_VALUE, attachments.limit()), List.of());
        new FormDialog(
                        t("talk.attach"),
                        t("talk.attachDone"),
                        () -> upload.file().ifPresent(file -> {
                            files.add(new NewFile(file.fileName(), file.content()));
                            showFiles();
                        }),
                        upload)
                .open();
    }

    private void showFiles() {
        chosenFiles.removeAll();
        for (NewFile file : List.copyOf(files)) {
            Div line = new Div(new Span(file.fileName()), small(t("talk.remove"), () -> {
                files.remove(file);
                showFiles();
            }));
            line.addClassName("dd-bar");
            chosenFiles.add(line);
        }
    }

    private void send() {
        problem.removeAll();
        try {
            comments.add(assignment, text.getValue(), files);
        } catch (RuntimeException refused) {
            problem.add(new Alert(Tone.LATE, Toast.words(refused)));
            return;
        }
        text.clear();
        files.clear();
        showFiles();
        show();
    }

    private void edit(CommentEntry entry) {
        TextArea wording = StepContext.area(t("talk.edit"));
        wording.setMaxLength(10_000);
        wording.setValue(entry.text());
        new FormDialog(
                        t("talk.edit"),
                        t("talk.save"),
                        () -> {
                            comments.reword(assignment, entry.id(), wording.getValue());
                            show();
                        },
                        wording)
                .open();
    }

    private void remove(CommentEntry entry) {
        Confirm.ask(t("talk.removeTitle"), t("talk.removeText"), t("talk.remove"), () -> {
            comments.remove(assignment, entry.id());
            show();
        });
    }

    private static Button small(String label, Runnable work) {
        Button button = new Button(label, event -> Toast.attempt(work::run));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
