package vn.dondoc.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Service;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;

/**
 * Shows PDF files and images without handing them to the viewer's machine: a PDF page becomes a picture here, so that
 * nothing inside it can run and a telephone shows it as well. Who may see the file is the caller's to check.
 */
@Service
public class FilePreviews {

    /** Points of a page to pixels: sharp on an office screen, under a megabyte for a page of text. */
    private static final float SCALE = 1.6f;

    /** A page larger than this (A1 and more) is made smaller. */
    private static final float LONGEST_PIXELS = 2_600;

    /** Whether a picture can be made of the file. */
    public boolean possible(Attachment file) {
        return isPdf(file) || isImage(file);
    }

    /**
     * Number of pages; 1 for an image.
     *
     * @throws NotPossibleException when the file cannot be shown: broken, or locked with a password
     */
    public int pages(AttachmentContent file) {
        if (!isPdf(file.attachment())) {
            return 1;
        }
        try (PDDocument document = open(file)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    /**
     * A page as PNG, or the image itself.
     *
     * @param page from 1
     * @throws NotFoundException when there is no such page
     * @throws NotPossibleException when the file cannot be shown
     */
    public Picture page(AttachmentContent file, int page) {
        if (isImage(file.attachment()) && page == 1) {
            return new Picture(file.attachment().contentType(), file.bytes());
        }
        if (!isPdf(file.attachment())) {
            throw new NotFoundException("Trang xem trước");
        }
        try (PDDocument document = open(file)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new NotFoundException("Trang xem trước");
            }
            return render(document, page - 1);
        } catch (IOException | RuntimeException e) {
            if (e instanceof vn.dondoc.common.DomainException told) {
                throw told;
            }
            throw broken(file, e);
        }
    }

    /**
     * A picture for a browser.
     *
     * @param contentType {@code image/png} or {@code image/jpeg}
     */
    public record Picture(String contentType, byte[] bytes) {}

    private static Picture render(PDDocument document, int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        float longest = Math.max(box.getWidth(), box.getHeight());
        float scale = Math.min(SCALE, LONGEST_PIXELS / Math.max(1, longest));
        BufferedImage image = new PDFRenderer(document).renderImage(index, scale, ImageType.RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return new Picture("image/png", out.toByteArray());
    }

    private static PDDocument open(AttachmentContent file) throws IOException {
        try {
            return Loader.loadPDF(file.bytes());
        } catch (InvalidPasswordException e) {
            throw new NotPossibleException("Tệp “%s” có mật khẩu nên không xem trước được. Hãy tải về."
                    .formatted(file.attachment().fileName()));
        }
    }

    private static NotPossibleException broken(AttachmentContent file, Exception cause) {
        NotPossibleException told = new NotPossibleException("Tệp “%s” không xem trước được. Hãy tải về."
                .formatted(file.attachment().fileName()));
        told.initCause(cause);
        return told;
    }

    private static boolean isPdf(Attachment file) {
        return file.contentType().equals(AllowedType.PDF.contentType);
    }

    private static boolean isImage(Attachment file) {
        return file.contentType().equals(AllowedType.PNG.contentType)
                || file.contentType().equals(AllowedType.JPEG.contentType);
    }
}
