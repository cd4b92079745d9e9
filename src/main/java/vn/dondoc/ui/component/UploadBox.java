package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.lang.Nullable;

/**
 * A place to drop one file. Size and ending are checked here for quick words to the person; the service checks them
 * again, by content. The file stays in memory until it is used, so nothing typed around it is lost when a later step
 * fails.
 */
public class UploadBox extends Div {

    private final Upload upload;
    private final Div problem = new Div();
    private Consumer<UploadedFile> listener = file -> {};

    @Nullable
    private transient UploadedFile file;

    /** A file as it arrived. */
    public record UploadedFile(String fileName, String contentType, byte[] content) {}

    /**
     * @param label what to upload
     * @param maxBytes largest size
     * @param endings allowed endings with their dot, for example {@code .docx}; empty = any
     */
    public UploadBox(String label, int maxBytes, List<String> endings) {
        upload = new Upload(UploadHandler.inMemory((meta, bytes) -> accept(new UploadedFile(
                meta.fileName(), Optional.ofNullable(meta.contentType()).orElse(""), bytes))));
        upload.addClassName("dd-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxBytes);
        if (!endings.isEmpty()) {
            upload.setAcceptedFileTypes(endings.toArray(String[]::new));
        }
        upload.setUploadButton(new Button(t("upload.choose")));
        upload.setDropLabel(new Span(t("upload.drop")));
        upload.setI18n(words(maxBytes, endings));
        upload.setWidthFull();
        upload.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        upload.addFileRejectedListener(event -> show(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> clear());
        Span hint = new Span(hint(maxBytes, endings));
        hint.addClassName("dd-upload-hint");
        Span title = new Span(label);
        title.addClassName("dd-upload-label");
        addClassName("dd-stack");
        add(title, upload, problem, hint);
    }

    /** The file, once it has arrived. */
    public Optional<UploadedFile> file() {
        return Optional.ofNullable(file);
    }

    /** Called when a file has arrived. */
    public UploadBox onFile(Consumer<UploadedFile> action) {
        listener = action;
        return this;
    }

    /** Says under the box what is wrong with the file. */
    public void show(String message) {
        problem.removeAll();
        problem.add(new Alert(Tone.LATE, message));
    }

    /** Takes the file out again. */
    public void clear() {
        file = null;
        problem.removeAll();
        upload.clearFileList();
    }

    private void accept(UploadedFile arrived) {
        problem.removeAll();
        file = arrived;
        Toast.attempt(() -> listener.accept(arrived));
    }

    private static String hint(int maxBytes, List<String> endings) {
        String size = Formats.fileSize(maxBytes);
        return endings.isEmpty() ? t("upload.hint.any", size) : t("upload.hint", String.join(", ", endings), size);
    }

    private static UploadI18N words(int maxBytes, List<String> endings) {
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(t("upload.tooMany"))
                .setFileIsTooBig(t("upload.tooBig", Formats.fileSize(maxBytes)))
                .setIncorrectFileType(t("upload.wrongType", String.join(", ", endings))));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(t("upload.drop")).setMany(t("upload.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(t("upload.choose")).setMany(t("upload.choose")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("upload.connecting"))
                        .setStalled(t("upload.stalled"))
                        .setProcessing(t("upload.processing"))
                        .setHeld(t("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("upload.remaining"))
                        .setUnknown(t("upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("upload.unavailable"))
                        .setUnexpectedServerError(t("upload.failed"))
                        .setForbidden(t("upload.forbidden"))));
        words.setFile(new UploadI18N.File()
                .setRetry(t("upload.retry"))
                .setStart(t("upload.start"))
                .setRemove(t("upload.remove")));
        words.setUnits(List.of("B", "KB", "MB", "GB"));
        return words;
    }
}
