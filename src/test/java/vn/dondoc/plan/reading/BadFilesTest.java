package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dondoc.plan.reading.ReadingFixtures.read;
import static vn.dondoc.plan.reading.UnreadableFileException.Code;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad file gets a message in Vietnamese that says what to do. */
class BadFilesTest {

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private static void refused(byte[] content, Code code, String... words) {
        UnreadableFileException refused = catchThrowableOfType(UnreadableFileException.class, () -> read(content));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.getMessage()).contains(words);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] word(String document) {
        return zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", document));
    }

    @Test
    void emptyAndNotOffice() {
        refused(new byte[0], Code.EMPTY, "rỗng");
        refused("chỉ là chữ".getBytes(StandardCharsets.UTF_8), Code.NOT_OFFICE, ".docx");
        refused("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), Code.OTHER_FORMAT, "PDF");
        refused("{\\rtf1 }".getBytes(StandardCharsets.UTF_8), Code.OTHER_FORMAT, "RTF");
        refused("<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8), Code.OTHER_FORMAT, "HTML");
        refused(zip(Map.of("anh.png", "x")), Code.NOT_OFFICE, "giải nén");
        refused(zip(Map.of("mimetype", "x", "content.xml", "x")), Code.OTHER_FORMAT, "OpenDocument");
    }

    @Test
    void oldFormats() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[4096]), "WordDocument");
            files.writeFilesystem(out);
            refused(out.toByteArray(), Code.OLD_FORMAT, "Hãy mở tệp bằng Word và lưu lại dạng .docx");
        }
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("a");
            book.write(out);
            refused(out.toByteArray(), Code.OLD_FORMAT, ".xlsx");
        }
    }

    @Test
    void encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(word(WORD + "</w:body></w:document>"));
            }
            files.writeFilesystem(out);
            refused(out.toByteArray(), Code.ENCRYPTED, "mật khẩu");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200, 2_000, 10_000, 24_000})
    void truncated(int length) {
        byte[] whole = vn.dondoc.SharedFiles.bytes("samples/plan-an-giang-56-as-printed.docx");
        refused(Arrays.copyOf(whole, Math.min(length, whole.length - 1)), Code.TRUNCATED, "chưa tải về đủ");
    }

    @Test
    void damagedInside() {
        byte[] whole = vn.dondoc.SharedFiles.bytes("samples/dongthap-617-kh-ubnd-2025.docx");
        Random random = new Random(1);
        for (int round = 0; round < 60; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 20; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                read(damaged);
            } catch (UnreadableFileException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void macros() {
        refused(
                zip(Map.of("[Content_Types].xml", TYPES, "word/document.xml", WORD, "word/vbaProject.bin", "x")),
                Code.MACRO,
                "macro");
        refused(
                zip(Map.of(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>",
                        "xl/workbook.xml",
                        "<workbook/>")),
                Code.MACRO,
                ".xlsx");
    }

    @Test
    void zipBomb() {
        String run = "<w:p><w:r><w:t>" + "a".repeat(1000) + "</w:t></w:r></w:p>";
        refused(word(WORD + run.repeat(60_000) + "</w:body></w:document>"), Code.ZIP_BOMB, "phình to");
    }

    @Test
    void entities() {
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + WORD
                + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        refused(word(outside), Code.XML_ENTITIES, "bên ngoài");
        String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + WORD + "</w:body></w:document>";
        refused(word(laughs), Code.XML_ENTITIES, "bên ngoài");
    }

    @Test
    void brokenXmlAndDeepNesting() {
        refused(word(WORD + "<w:p>"), Code.BROKEN_XML, "bị hỏng");
        refused(word(WORD + "<w:sdt>".repeat(5000)), Code.BROKEN_XML, "bị hỏng");
    }

    @Test
    void tooLarge() {
        byte[] large = new byte[30 * 1024 * 1024];
        large[0] = 'P';
        large[1] = 'K';
        large[2] = 3;
        large[3] = 4;
        refused(large, Code.TOO_LARGE, "25 MB");
    }

    @Test
    void tooManyRows() {
        StringBuilder table = new StringBuilder(WORD + "<w:tbl>");
        Random random = new Random(2);
        for (int i = 0; i < 20_050; i++) {
            table.append("<w:tr><w:tc><w:p><w:r><w:t>")
                    .append(random.nextLong())
                    .append("</w:t></w:r></w:p></w:tc></w:tr>");
        }
        refused(word(table + "</w:tbl></w:body></w:document>"), Code.TOO_MANY_ROWS, "tách kế hoạch");
    }

    @Test
    void noTable() {
        refused(word(WORD + "<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:body></w:document>"), Code.NO_TABLE, "bảng");
    }
}
