package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.common.InvalidInputException;

class ContentCheckTest {

    @Test
    void knowsRealFiles() throws IOException {
        assertThat(ContentCheck.check("a.docx", docx())).isEqualTo(AllowedType.DOCX);
        assertThat(ContentCheck.check("Biểu mẫu.XLSX", xlsx())).isEqualTo(AllowedType.XLSX);
        assertThat(ContentCheck.check("a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(AllowedType.PDF);
        assertThat(ContentCheck.check("a.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}))
                .isEqualTo(AllowedType.JPEG);
        assertThat(ContentCheck.check("ghi chú.txt", "Đã xong\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(AllowedType.TEXT);
        assertThat(ContentCheck.check("a.odt", openDocument("application/vnd.oasis.opendocument.text")))
                .isEqualTo(AllowedType.ODT);
    }

    @Test
    void theNameDoesNotDecide() throws IOException {
        refused("a.pdf", docx(), "không khớp với đuôi");
        refused("a.docx", xlsx(), "không khớp với đuôi");
        refused("a.exe", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "không khớp");
        refused("a.pdf", new byte[] {'M', 'Z', 0, 0, 1}, "chỉ nhận");
        refused("a.txt", new byte[] {'a', 0, 'b'}, "chỉ nhận");
        refused("a.txt", new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}, "chỉ nhận");
    }

    @Test
    void refusesWhatCannotBeTrusted() throws IOException {
        refused("a.docx", new byte[0], "rỗng");
        refused("a.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}, "Office cũ");
        refused("a.docx", zip("word/document.xml", "word/vbaProject.bin"), "macro");
        refused("a.zip", zip("readme.txt"), "chỉ nhận");
        byte[] whole = docx();
        refused("a.docx", Arrays.copyOf(whole, whole.length / 2), "bị hỏng");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt,passwd.txt",
        "C:\\Users\\a\\Báo cáo.docx,Báo cáo.docx",
        "a<b>:c?.pdf,a_b__c_.pdf",
        "'  . x.pdf . ',x.pdf"
    })
    void namesBecomeSafe(String given, String safe) {
        assertThat(FileName.safe(given)).isEqualTo(safe);
    }

    @Test
    void longAndTrickyNames() {
        assertThat(FileName.safe("a\u202efdp.exe")).isEqualTo("afdp.exe");
        assertThat(FileName.safe("x".repeat(500) + ".docx")).hasSize(200).endsWith(".docx");
        assertThatThrownBy(() -> FileName.safe("/")).isInstanceOf(InvalidInputException.class);
    }

    private static void refused(String name, byte[] content, String words) {
        assertThatThrownBy(() -> ContentCheck.check(name, content))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(words);
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.createParagraph().createRun().setText("Kết quả");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] xlsx() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.createSheet();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return out.toByteArray();
    }

    private static byte[] openDocument(String type) throws IOException {
        byte[] content = type.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(content);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return out.toByteArray();
    }
}
