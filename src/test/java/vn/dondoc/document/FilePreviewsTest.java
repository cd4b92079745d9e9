package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;

class FilePreviewsTest {

    private final FilePreviews previews = new FilePreviews();

    @Test
    void eachPageOfAPdfBecomesAPicture() throws Exception {
        AttachmentContent file = content("a.pdf", AllowedType.PDF, pdf(null, PDRectangle.A4, PDRectangle.A4));
        assertThat(previews.possible(file.attachment())).isTrue();
        assertThat(previews.pages(file)).isEqualTo(2);
        BufferedImage page = image(previews.page(file, 2));
        assertThat(page.getWidth()).isBetween(900, 1000);
        assertThat(page.getRGB(page.getWidth() / 2, page.getHeight() / 2) & 0xffffff)
                .as("the black square of the page")
                .isZero();
        assertThatThrownBy(() -> previews.page(file, 3)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> previews.page(file, 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aHugePageIsMadeSmaller() throws Exception {
        BufferedImage page =
                image(previews.page(content("a.pdf", AllowedType.PDF, pdf(null, new PDRectangle(14_000, 14_000))), 1));
        assertThat(Math.max(page.getWidth(), page.getHeight())).isLessThanOrEqualTo(2_601);
    }

    @Test
    void lockedAndBrokenFilesSaySo() throws Exception {
        AttachmentContent locked = content("khoa.pdf", AllowedType.PDF, pdf("mat-khau", PDRectangle.A4));
        assertThatThrownBy(() -> previews.pages(locked))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("mật khẩu");
        AttachmentContent broken = content("hong.pdf", AllowedType.PDF, "%PDF-1.7 hỏng".getBytes());
        assertThatThrownBy(() -> previews.page(broken, 1))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("hong.pdf");
    }

    @Test
    void imagesAreShownAsTheyAreAndTextIsNot() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        AttachmentContent image = content("a.png", AllowedType.PNG, png.toByteArray());
        assertThat(previews.page(image, 1).bytes()).isEqualTo(png.toByteArray());
        assertThat(previews.possible(
                        content("a.txt", AllowedType.TEXT, new byte[0]).attachment()))
                .isFalse();
    }

    private static AttachmentContent content(String name, AllowedType type, byte[] bytes) {
        return new AttachmentContent(
                new Attachment(1, name, type.contentType, bytes.length, "", 1, Instant.EPOCH), bytes);
    }

    private static BufferedImage image(FilePreviews.Picture picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static byte[] pdf(String password, PDRectangle... sizes) throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (PDRectangle size : sizes) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
                    drawing.addRect(
                            size.getWidth() / 4, size.getHeight() / 4, size.getWidth() / 2, size.getHeight() / 2);
                    drawing.fill();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
