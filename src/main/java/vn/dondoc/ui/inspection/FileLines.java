package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.NewFile;
import vn.dondoc.inspection.FilePurpose;
import vn.dondoc.inspection.InspectionFile;
import vn.dondoc.ui.component.DownloadLink;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.UploadBox;

/** Files with their names to download, and a button to add one where the person may. */
final class FileLines {

    /** Keeps a file. */
    interface Keep {
        void file(FilePurpose purpose, NewFile file);
    }

    private FileLines() {}

    /**
     * The lines.
     *
     * @param adds what a new file is; null = none can be added or taken away
     * @return null when there is nothing to show
     */
    @Nullable
    static Component of(
            InspectionServices services,
            List<InspectionFile> files,
            @Nullable FilePurpose adds,
            Keep keep,
            Runnable reload) {
        if (files.isEmpty() && adds == null) {
            return null;
        }
        Div lines = new Div();
        lines.addClassName("dd-inspection-files");
        files.forEach(file -> lines.add(line(services, file, file.purpose() == adds, reload)));
        if (adds != null) {
            Button add = new Button(t("inspection.file.add"), event -> add(services, adds, keep, reload));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            lines.add(add);
        }
        return lines;
    }

    private static Component line(
            InspectionServices services, InspectionFile file, boolean removable, Runnable reload) {
        Div line = new Div(new DownloadLink(file.fileName() + " (" + Formats.fileSize(file.size()) + ")", () -> {
            AttachmentContent opened = services.files().open(file.id());
            return new DownloadLink.Download(
                    opened.attachment().fileName(), opened.attachment().contentType(), opened.bytes());
        }));
        line.addClassName("dd-bar");
        line.add(InspectionWords.muted(t("inspection.file." + file.purpose().name())));
        if (removable) {
            Button remove = new Button(
                    VaadinIcon.CLOSE_SMALL.create(),
                    event ->
                            services.step(() -> services.files().remove(file.id()), "inspection.file.removed", reload));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(t("inspection.file.remove", file.fileName()));
            line.add(remove);
        }
        return line;
    }

    private static void add(InspectionServices services, FilePurpose purpose, Keep keep, Runnable reload) {
        UploadBox box = new UploadBox(
                t("inspection.file." + purpose.name()),
                (int) Math.min(Integer.MAX_VALUE, services.attachments().limit()),
                List.of());
        new FormDialog(
                        t("inspection.file.add"),
                        t("inspection.file.add"),
                        () -> {
                            UploadBox.UploadedFile file = box.file()
                                    .orElseThrow(() -> new InvalidInputException("file", t("inspection.file.missing")));
                            services.form(
                                    () -> keep.file(purpose, new NewFile(file.fileName(), file.content())),
                                    "inspection.file.added",
                                    reload);
                        },
                        box)
                .open();
    }
}
