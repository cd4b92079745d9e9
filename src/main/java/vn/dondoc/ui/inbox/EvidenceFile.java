package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.FilePreviews;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.FilePreview;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;

/** A line for an attached file: its name to download, and a preview where a picture can be made of it. */
class EvidenceFile extends Div {

    /**
     * @param version from 1; later versions of a file of the same name say so
     * @param content opens it with the rights of the person at that time
     */
    EvidenceFile(Attachment file, int version, FilePreviews previews, Supplier<AttachmentContent> content) {
        addClassName("dd-bar");
        add(new DownloadLink(file.fileName() + " (" + Formats.fileSize(file.size()) + ")", () -> {
            AttachmentContent opened = content.get();
            return new DownloadLink.Download(
                    opened.attachment().fileName(), opened.attachment().contentType(), opened.bytes());
        }));
        if (version > 1) {
            Span number = new Span(t("talk.version", version));
            number.addClassNames("muted", "small");
            add(number);
        }
        if (previews.possible(file)) {
            Button preview = new Button(
                    t("preview.open"),
                    event -> Toast.attempt(() -> new FilePreview(
                                    file.fileName(),
                                    previews.pages(content.get()),
                                    page -> picture(previews, content, page))
                            .open()));
            preview.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            preview.setAriaLabel(t("preview.openOf", file.fileName()));
            add(preview);
        }
    }

    private static FilePreview.Picture picture(FilePreviews previews, Supplier<AttachmentContent> content, int page) {
        FilePreviews.Picture made = previews.page(content.get(), page);
        return new FilePreview.Picture(made.contentType(), made.bytes());
    }
}
