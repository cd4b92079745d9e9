package vn.dondoc.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;

/** Writes official documents: an agency's layout, or the default one, filled with content. */
@Service
public class OfficialDocuments {

    /**
     * The document as a .docx.
     *
     * @param agencyLayout a layout that {@link #check} found nothing wrong with, or null for the default one
     * @param createdAt in the file's properties
     */
    public byte[] docx(@Nullable byte[] agencyLayout, OfficialContent content, Instant createdAt) {
        try (XWPFDocument document = LayoutFile.open(agencyLayout == null ? DefaultLayout.bytes() : agencyLayout);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            LayoutFiller.fill(document, content);
            OfficeDocument.describe(
                    document, TextPieces.clean(content.type() + " " + content.abstractText()), createdAt);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (LayoutException e) {
            throw new IllegalStateException("A layout that was taken can no longer be used: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file can be used as layout; if not, all that has to be mended. */
    public LayoutCheck check(byte[] layout) {
        try (XWPFDocument document = LayoutFile.open(layout)) {
            return new LayoutCheck(LayoutChecker.problems(document));
        } catch (LayoutException e) {
            return LayoutCheck.refused(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The layout that holds while an agency has none of its own. */
    public byte[] defaultLayout() {
        return DefaultLayout.bytes();
    }

    /** What a layout may contain, in the order of a document. */
    public List<LayoutField> fields() {
        return List.of(LayoutField.values());
    }
}
