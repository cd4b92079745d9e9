package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.reading.ReadingFixtures.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What Word writes around the words: tracked changes, content controls, fields, text boxes, automatic numbers. */
class WordFeaturesTest {

    private static final String NUMBERING =
            "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                    + "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
                    + "<w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/>"
                    + "<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";

    private static String text(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String auto(int list) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr></w:p>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>")
                    .append(cell.startsWith("<") ? cell : text(cell))
                    .append("</w:tc>");
        }
        return row + "</w:tr>";
    }

    private static final String HEADS = row("STT", "Nội dung", "Cơ quan chủ trì", "Thời gian hoàn thành", "Kết quả");

    private static PlanDocument read(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/numbering.xml", NUMBERING);
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                        + "</w:body></w:document>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return ReadingFixtures.read(out.toByteArray());
    }

    private static PlanDocument table(String... rows) {
        return read("<w:tbl>" + HEADS + String.join("", rows) + "</w:tbl>");
    }

    @Test
    void trackedChangesAreReadAsAccepted() {
        PlanDocument plan = table(
                row(
                        "1",
                        "<w:p>" + run("Ban hành ")
                                + "<w:del><w:r><w:delText>quyết định</w:delText></w:r></w:del><w:ins>" + run("kế hoạch")
                                + "</w:ins><w:moveFrom>" + run(" cũ") + "</w:moveFrom></w:p>",
                        "Văn phòng Sở",
                        "Quý I/2024",
                        "Kế hoạch"),
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + text("2") + "</w:tc><w:tc>" + text("Đã bỏ")
                        + "</w:tc></w:tr>",
                row("2", "Kiểm tra", "Thanh tra Sở", "Quý II/2024", "Kết luận"));
        assertThat(plan.tasks()).extracting(TaskRow::content).containsExactly("Ban hành kế hoạch", "Kiểm tra");
    }

    @Test
    void controlsLinksFieldsAndSpecialSigns() {
        PlanDocument plan = table(row(
                "1",
                "<w:sdt><w:sdtPr/><w:sdtContent><w:p>" + run("Công khai tại ")
                        + "<w:hyperlink>" + run("Cổng thông tin") + "</w:hyperlink>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
                        + run(" điện\u00ad tử")
                        + "<w:r><w:tab/><w:t>của</w:t><w:br/><w:t>Sở</w:t><w:noBreakHyphen/></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p></w:sdtContent></w:sdt>",
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + text("Bấm để chọn")
                        + "</w:sdtContent></w:sdt>" + text("Văn phòng Sở"),
                "Quý I/2024",
                "Kết quả"));
        assertThat(plan.tasks().get(0).content()).isEqualTo("Công khai tại Cổng thông tin điện tử của\nSở-");
        assertThat(names(plan.tasks().get(0).leadUnits())).containsExactly("Văn phòng Sở");
    }

    @Test
    void decomposedLettersAreComposed() {
        String decomposed = java.text.Normalizer.normalize("Văn phòng Sở", java.text.Normalizer.Form.NFD);
        PlanDocument plan = table(row("1", "Ban hành", decomposed, "Quý I/2024", "x"));
        assertThat(plan.tasks().get(0).leadUnits().get(0).unitCode()).isEqualTo("VP");
    }

    @Test
    void automaticNumbersAreComputed() {
        PlanDocument plan = table(
                row(auto(2), "Cải cách thể chế", "", "", ""),
                row(auto(1), "Ban hành kế hoạch", "Văn phòng Sở", "Quý I/2024", "Kế hoạch"),
                row(auto(1), "Kiểm tra", "Thanh tra Sở", "Quý II/2024", "Kết luận"),
                row(auto(2), "Cải cách tài chính công", "", "", ""),
                row(auto(1), "Công khai", "Văn phòng Sở", "Quý III/2024", "Thông báo"));
        assertThat(plan.tasks()).extracting(TaskRow::rowNo).containsExactly("1", "2", "3");
        assertThat(plan.tasks()).extracting(TaskRow::section).containsExactly("I", "I", "II");
    }

    @Test
    void textBoxesAreReadOnce() {
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + text("Số: 7/KH-STP")
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + text("Số: 8/KH-STP")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("SỞ TƯ PHÁP") + "</w:p>";
        PlanDocument plan =
                read(box + "<w:tbl>" + HEADS + row("1", "Ban hành", "Văn phòng Sở", "Quý I/2024", "x") + "</w:tbl>");
        assertThat(plan.head().number()).isEqualTo("7/KH-STP");
    }

    @Test
    void tableInsideALayoutTable() {
        String inner =
                "<w:tbl>" + HEADS + row("1", "Ban hành kế hoạch", "Văn phòng Sở", "Quý I/2024", "x") + "</w:tbl>";
        PlanDocument plan =
                read("<w:tbl><w:tr><w:tc>" + text("Phần trên") + inner + text("") + "</w:tc></w:tr></w:tbl>");
        assertThat(plan.tasks()).extracting(TaskRow::content).containsExactly("Ban hành kế hoạch");
        assertThat(plan.accounts())
                .extracting(RowAccount::role)
                .containsExactly(RowRole.OTHER_TABLE, RowRole.HEADER, RowRole.TASK);
    }

    @Test
    void smallTableInsideACellIsItsText() {
        String inner = "<w:tbl>" + row("a", "b") + "</w:tbl>";
        PlanDocument plan = table(row("1", text("Lập bảng") + inner + text(""), "Văn phòng Sở", "Quý I/2024", "x"));
        assertThat(plan.tasks().get(0).content()).isEqualTo("Lập bảng\na b");
    }
}
