package vn.dondoc.ui.plan;

import java.util.function.Supplier;
import vn.dondoc.layout.OfficeFile;
import vn.dondoc.ui.component.DownloadLink;

/** Links that give a document. */
final class DocumentLinks {

    private DocumentLinks() {}

    static DownloadLink link(String text, Supplier<OfficeFile> content) {
        return new DownloadLink(text, () -> {
                    OfficeFile file = content.get();
                    return new DownloadLink.Download(file.fileName(), file.contentType(), file.content());
                })
                .asButton();
    }
}
