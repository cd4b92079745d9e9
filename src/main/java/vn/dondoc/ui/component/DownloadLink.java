package vn.dondoc.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.dondoc.common.DomainException;

/** A link that gives a file. The file is made when the link is followed, with the rights of the person at that time. */
public class DownloadLink extends Anchor {

    /**
     * A file.
     *
     * @param contentType for example {@code text/csv}
     */
    public record Download(String fileName, String contentType, byte[] content) {}

    /**
     * @param text of the link
     * @param content makes the file; a {@link DomainException} answers 403 without content
     */
    public DownloadLink(String text, Supplier<Download> content) {
        super("", text);
        setHref(handler(content), AttachmentType.DOWNLOAD);
    }

    /** As a button would look. */
    public DownloadLink asButton() {
        addClassName("dd-button");
        return this;
    }

    private static DownloadHandler handler(Supplier<Download> content) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                Download file = content.get();
                return new DownloadResponse(
                        new ByteArrayInputStream(file.content()),
                        file.fileName(),
                        file.contentType(),
                        file.content().length);
            } catch (DomainException refused) {
                return DownloadResponse.error(403);
            }
        });
    }
}
