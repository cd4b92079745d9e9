package vn.dondoc.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.common.NotPossibleException;

/** PDFs by LibreOffice, where it is installed. */
class PdfConversionTest {

    @Test
    void theReportHasItsPagesAndTheHeadFitsIntoItsLines() throws IOException {
        PdfConversion conversion = new PdfConversion("", 60);
        assumeTrue(conversion.available(), "LibreOffice is not installed");

        byte[] pdf = conversion.pdf(
                new OfficialDocuments().docx(null, OfficialSamples.report(), Instant.parse("2024-06-13T02:00:00Z")));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(7);
            assertThat(page(document, 1))
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Độc lập - Tự do - Hạnh phúc")
                    .contains("An Giang, ngày 13 tháng 6 năm 2024")
                    .doesNotStartWith("1");
            assertThat(page(document, 2)).startsWith("2").contains("Nơi nhận:").contains("PHÓ GIÁM ĐỐC");
            assertThat(page(document, 3)).startsWith("3").contains("Phụ lục I");
            assertThat(document.getPage(2).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(2).getMediaBox().getHeight());
            assertThat(page(document, 4)).startsWith("4").contains("Nhiệm vụ").contains("Thời hạn");
            assertThat(document.getPage(5).getMediaBox().getWidth())
                    .isLessThan(document.getPage(5).getMediaBox().getHeight());
        }
    }

    @Test
    void withoutLibreOfficeItSaysSo() {
        PdfConversion conversion = new PdfConversion("/nowhere/soffice", 5);
        assertThat(conversion.available()).isFalse();
        assertThatThrownBy(() -> conversion.pdf(new byte[0]))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("LibreOffice");
    }

    @Test
    void aProgramThatHangsIsEndedAndNothingStaysBehind(@TempDir Path folder) throws IOException {
        Path sleeper = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\nsleep 60 & sleep 60\n");
        Files.setPosixFilePermissions(sleeper, PosixFilePermissions.fromString("rwx------"));
        PdfConversion conversion = new PdfConversion(sleeper.toString(), 1);
        long before = leftovers();

        assertThatThrownBy(() -> conversion.pdf(new byte[0])).isInstanceOf(NotPossibleException.class);

        assertThat(leftovers()).isEqualTo(before);
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .noneMatch(process -> process.info().commandLine().orElse("").contains(sleeper.toString()));
    }

    private static long leftovers() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("dondoc-pdf"))
                    .count();
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).strip();
    }
}
