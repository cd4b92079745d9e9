package vn.dondoc.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** Layouts of agencies: what is taken, what is refused and with which words. */
class LayoutCheckTest {

    private static final Instant NOW = Instant.parse("2024-06-13T02:00:00Z");

    private final OfficialDocuments documents = new OfficialDocuments();

    @Test
    void contentTakesTheLookOfItsField() throws IOException {
        byte[] layout = own("Số hiệu {{so_ky_hieu}}", true);
        assertThat(documents.check(layout).problems()).isEmpty();

        try (XWPFDocument document = read(documents.docx(layout, OfficialSamples.report(), NOW))) {
            XWPFParagraph text = find(document, "Trên đây là báo cáo của Sở Tư pháp./.");
            assertThat(text.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(text.getRuns().get(0).getFontFamily()).isEqualTo("Arial");
            assertThat(text.getRuns().get(0).getColor()).isEqualTo("336699");
            assertThat(find(document, "Số hiệu Số: 08/BC-STP")).isNotNull();
            assertThat(find(document, "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
                            .getRuns()
                            .get(0)
                            .isBold())
                    .isTrue();
            assertThat(document.getTables()
                            .get(0)
                            .getRow(1)
                            .getCell(0)
                            .getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .getFontFamily())
                    .isEqualTo("Arial");
            assertThat(find(document, "Phụ lục III")).isNotNull();
        }
    }

    @Test
    void aFieldMayBeDividedIntoRuns() throws IOException {
        byte[] layout = own("{{ten_loai}}", false);
        try (XWPFDocument document = read(layout)) {
            XWPFParagraph paragraph = find(document, "{{trich_yeu}}");
            paragraph.removeRun(0);
            for (String piece : List.of("Về: {", "{tri", "ch_", "YEU }", "} (dự thảo)")) {
                paragraph.createRun().setText(piece);
            }
            layout = bytes(document);
        }
        assertThat(documents.check(layout).problems()).isEmpty();
        try (XWPFDocument document = read(documents.docx(layout, OfficialSamples.report(), NOW))) {
            assertThat(find(document, "Về: " + OfficialSamples.ABSTRACT + " (dự thảo)"))
                    .isNotNull();
        }
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() throws IOException {
        byte[] layout;
        try (XWPFDocument document = read(own("", false))) {
            find(document, "{{noi_dung}}").createRun().setText(" chữ thừa");
            find(document, "{{ho_ten}}").getRuns().get(0).setText("{{hoten}}", 0);
            document.createParagraph().createRun().setText("{{so_ky_hieu");
            layout = bytes(document);
        }
        assertThat(documents.check(layout).problems())
                .anyMatch(problem -> problem.contains("Không có trường “{{hoten}}”"))
                .anyMatch(problem -> problem.contains("Thiếu trường {{ho_ten}}"))
                .anyMatch(problem -> problem.contains("{{noi_dung}} phải đứng riêng một đoạn"))
                .anyMatch(problem -> problem.contains("chưa đóng"))
                .noneMatch(problem -> problem.contains("{{can_cu}} ("));
    }

    @Test
    void aFieldInATextBoxIsPointedAt() throws IOException {
        byte[] layout = changed(
                documents.defaultLayout(),
                "word/document.xml",
                text -> text.replaceFirst(
                        "(<w:p>(?:(?!</w:p>).)*\\{\\{noi_dung}}.*?</w:p>)",
                        "<w:sdt><w:sdtContent>$1</w:sdtContent></w:sdt>"));
        assertThat(documents.check(layout).problems())
                .singleElement()
                .asString()
                .contains("{{noi_dung}} nằm trong khung chữ");
    }

    @Test
    void filesThatAreNoLayoutAreRefused() throws IOException {
        refused(new byte[0], "rỗng");
        refused("chỉ là chữ".getBytes(StandardCharsets.UTF_8), "không phải văn bản Word");
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, ".doc");
        byte[] good = documents.defaultLayout();
        refused(Arrays.copyOf(good, good.length / 2), "hỏng");
        refused(changed(good, "word/document.xml", text -> text.substring(0, text.length() / 2)), "hỏng");
        refused(changed(good, "word/document.xml", text -> "<a>".repeat(200_000)), "hỏng");
        refused(with(good, "word/vbaProject.bin", new byte[100]), "macro");
        refused(with(good, "word/embeddings/oleObject1.bin", new byte[100]), "đối tượng nhúng");
        refused(with(good, "word/media/image1.png", new byte[40 * 1024 * 1024]), "giải nén quá lớn");
        refused(
                changed(
                        good,
                        "word/_rels/document.xml.rels",
                        text -> text.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/image\" Target=\"http://example.invalid/a.png\""
                                        + " TargetMode=\"External\"/></Relationships>")),
                "bên ngoài");
        refused(
                changed(
                        good,
                        "word/document.xml",
                        text -> text.replaceFirst(
                                "<w:body>",
                                "<w:body><w:p><w:ins w:id=\"1\""
                                        + " w:author=\"a\" w:date=\"2024-01-01T00:00:00Z\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>")),
                "Track Changes");
    }

    private void refused(byte[] file, String words) {
        assertThat(documents.check(file).problems()).singleElement().asString().contains(words);
    }

    /** A layout as somebody might type it, without tables. */
    private static byte[] own(String number, boolean coloured) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : List.of(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    number.isEmpty() ? "{{so_ky_hieu}}" : number,
                    "{{dia_danh_ngay}} {{so_ky_hieu}}",
                    "{{ten_loai}}",
                    "{{trich_yeu}}",
                    "{{can_cu}}",
                    "{{noi_dung}}",
                    "{{chuc_vu}}",
                    "{{ho_ten}}",
                    "{{noi_nhan}}",
                    "{{phu_luc}}")) {
                XWPFParagraph paragraph = document.createParagraph();
                XWPFRun run = paragraph.createRun();
                run.setText(line);
                if (coloured && line.equals("{{noi_dung}}")) {
                    paragraph.setAlignment(ParagraphAlignment.RIGHT);
                    run.setFontFamily("Arial");
                    run.setColor("336699");
                }
            }
            return bytes(document);
        }
    }

    private static XWPFParagraph find(XWPFDocument document, String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No “" + text + "” in "
                        + document.getParagraphs().stream()
                                .map(XWPFParagraph::getText)
                                .toList()));
    }

    private static byte[] changed(byte[] file, String entry, UnaryOperator<String> change) throws IOException {
        return rewritten(file, entry, change, null, null);
    }

    private static byte[] with(byte[] file, String entry, byte[] content) throws IOException {
        return rewritten(file, "", text -> text, entry, content);
    }

    private static byte[] rewritten(
            byte[] file, String entry, UnaryOperator<String> change, String added, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(next.getName()));
                out.write(
                        next.getName().equals(entry)
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
            if (added != null) {
                out.putNextEntry(new ZipEntry(added));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static XWPFDocument read(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
