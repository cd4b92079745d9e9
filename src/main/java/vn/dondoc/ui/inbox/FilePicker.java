package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;
import vn.dondoc.ui.component.UploadBox;

/** A place to drop files, one after another; those chosen stand above it and can be taken out again. */
public final class FilePicker extends Div {

    private final List<NewFile> files = new ArrayList<>();
    private final Div list = new Div();

    /** @param attachments whose limit holds */
    public FilePicker(String label, AttachmentService attachments) {
        addClassName("dd-stack");
        list.addClassName("dd-stack");
        UploadBox upload = new UploadBox(label, (int) Math.min(Integer.MAX_VALUE, attachments.limit()), List.of());
        upload.onFile(file -> {
            files.add(new NewFile(file.fileName(), file.content()));
            upload.clear();
            show();
        });
        add(list, upload);
    }

    /** What was chosen, in this order. */
    public List<NewFile> files() {
        return List.copyOf(files);
    }

    private void show() {
        list.removeAll();
        for (NewFile file : files) {
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> {
                files.remove(file);
                show();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(t("inbox.removeFile", file.fileName()));
            Div line = new Div(new Span(file.fileName()), remove);
            line.addClassName("dd-bar");
            list.add(line);
        }
    }
}
