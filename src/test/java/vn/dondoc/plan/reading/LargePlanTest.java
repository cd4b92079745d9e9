package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** 5,000 rows of ordinary length: read whole, with progress shown. */
class LargePlanTest {

    private static final String TEXT =
            "Rà soát, trình công bố danh mục thủ tục hành chính được ban hành mới hoặc sửa đổi,"
                    + " bổ sung; thay thế, bãi bỏ thuộc thẩm quyền quản lý và giải quyết của đơn vị số ";

    /** A Word file with so many rows of tasks. */
    static byte[] plan(int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            xml.write("<Types/>");
            xml.flush();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            xml.write(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>");
            row(
                    xml,
                    "STT",
                    "Nội dung",
                    "Cơ quan chủ trì",
                    "Cơ quan phối hợp",
                    "Thời gian hoàn thành",
                    "Kết quả",
                    "Ghi chú");
            for (int i = 1; i <= rows; i++) {
                row(
                        xml,
                        i + ".",
                        TEXT + i + " tại xã " + i * 7919 % 1009 + ", nhóm " + i * 31 % 97,
                        i % 3 == 0 ? "Văn phòng Sở" : "Phòng Hành chính tư pháp, Phòng Hỗ trợ tư pháp",
                        "Các phòng, đơn vị thuộc Sở; UBND cấp huyện, xã",
                        i % 2 == 0
                                ? "Quý " + (i % 4 == 0 ? "II" : "III") + "/2024"
                                : "Trước ngày " + (i % 28 + 1) + "/9/2024",
                        "Quyết định công bố",
                        "Chậm nhất sau 03 ngày kể từ ngày nhận được văn bản số " + i);
            }
            xml.write("</w:tbl></w:body></w:document>");
            xml.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void row(Writer xml, String... cells) throws IOException {
        xml.write("<w:tr w:rsidR=\"00A77B3E\">");
        for (String cell : cells) {
            xml.write("<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:jc w:val=\"both\"/>"
                    + "<w:rPr><w:sz w:val=\"26\"/></w:rPr></w:pPr>");
            for (String word : cell.split("(?<= )")) {
                xml.write("<w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/><w:sz w:val=\"26\"/></w:rPr>"
                        + "<w:t xml:space=\"preserve\">" + word + "</w:t></w:r>");
            }
            xml.write("</w:p></w:tc>");
        }
        xml.write("</w:tr>");
    }

    @Test
    void fiveThousandRows() {
        byte[] content = plan(5_000);
        List<Integer> shown = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        PlanDocument plan = new PlanDocumentReader()
                .read("lớn.docx", content, ReadingFixtures.options(), (done, total, step) -> {
                    shown.add(done * 100 / total);
                    steps.add(step);
                });
        assertThat(plan.tasks()).hasSize(5_000);
        assertThat(plan.accounts()).hasSize(5_001);
        assertThat(shown).isSorted().endsWith(100).hasSizeGreaterThan(50);
        assertThat(steps)
                .contains("Đọc các bảng trong tệp", "Đọc đơn vị và thời hạn của từng dòng", "Kiểm tra kế hoạch");
    }
}
