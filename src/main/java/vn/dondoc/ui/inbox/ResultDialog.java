package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.document.NewFile;
import vn.dondoc.task.AssignmentDetails;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.UploadBox;

/** Submits a result: document with number and date, files, link, summary. A refused form keeps everything. */
final class ResultDialog {

    private final FormDialog dialog;
    private final List<NewFile> files = new ArrayList<>();
    private final Div fileList = new Div();
    private final DocumentLines documents = new DocumentLines();

    /** @param step takes the step: refreshes the page afterwards, also when somebody else was faster */
    ResultDialog(InboxServices services, AssignmentDetails details, Consumer<Runnable> step) {
        TextField number = new TextField(t("inbox.documentNumber"));
        number.setHelperText(t("inbox.documentNumberHint"));
        number.setWidthFull();
        DateField date = new DateField(t("inbox.documentDate"));
        date.setMax(services.today());
        TextArea summary = new TextArea(t("inbox.summary"));
        summary.setWidthFull();
        summary.setMaxLength(10_000);
        summary.setMinHeight("96px");
        TextField link = new TextField(t("inbox.link"));
        link.setWidthFull();
        fileList.addClassName("dd-stack");
        UploadBox upload = new UploadBox(
                t("inbox.files"),
                (int) Math.min(Integer.MAX_VALUE, services.attachments().limit()),
                List.of());
        upload.onFile(file -> {
            files.add(new NewFile(file.fileName(), file.content()));
            upload.clear();
            showFiles();
        });
        dialog = new FormDialog(
                t("inbox.action.SUBMIT_RESULT"),
                t("inbox.action.SUBMIT_RESULT"),
                () -> step.accept(() -> services.tasks()
                        .submitResult(
                                details.id(),
                                details.version(),
                                new ResultDraft(
                                        number.getValue(),
                                        date.getValue(),
                                        summary.getValue(),
                                        link.getValue(),
                                        List.of(),
                                        documents.values()),
                                files)),
                new Paragraph(t("inbox.evidenceHint")),
                number,
                date,
                summary,
                fileList,
                upload,
                documents,
                link);
    }

    void open() {
        dialog.open();
    }

    private void showFiles() {
        fileList.removeAll();
        for (NewFile file : files) {
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> {
                files.remove(file);
                showFiles();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(t("inbox.removeFile", file.fileName()));
            Div line = new Div(new Span(file.fileName()), remove);
            line.addClassName("dd-bar");
            fileList.add(line);
        }
    }
}
