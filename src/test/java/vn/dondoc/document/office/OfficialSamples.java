package vn.dondoc.document.office;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;

/** Documents with every component. */
final class OfficialSamples {

    static final String ABSTRACT = "Kết quả thực hiện công tác cải cách hành chính 6 tháng đầu năm 2024";
    private static final String LONG =
            "Sở Tư pháp đã ban hành kế hoạch, phân công các phòng, đơn vị chủ trì và phối hợp"
                    + " thực hiện; tiến độ được theo dõi hằng tuần, việc chậm được nhắc trước hạn và báo cáo Giám đốc.";

    private OfficialSamples() {}

    static OfficialContent report() {
        return withBody(List.of(
                new Block.Heading(1, "I. Công tác chỉ đạo, điều hành"),
                new Block.Heading(2, "1. Về kế hoạch"),
                new Block.Paragraph(LONG),
                new Block.Heading(3, "a) Ban hành văn bản"),
                new Block.Paragraph(LONG + "\n" + LONG),
                new Block.TableBlock(table(4)),
                new Block.Heading(1, "II. Kết quả thực hiện"),
                new Block.Heading(2, "1. Cải cách thể chế"),
                new Block.Paragraph(LONG + " " + LONG + " " + LONG),
                new Block.Paragraph(LONG + " " + LONG),
                new Block.Paragraph(LONG + " " + LONG + " " + LONG),
                new Block.Paragraph("Trên đây là báo cáo của Sở Tư pháp.")));
    }

    static OfficialContent withBody(List<Block> body) {
        return new OfficialContent(
                LetterHead.numbered(
                        "UBND tỉnh An Giang", "Sở Tư pháp", "08", "BC-STP", "An Giang", LocalDate.of(2024, 6, 13), ""),
                "Báo cáo",
                ABSTRACT,
                List.of(
                        "Căn cứ Kế hoạch số 56/KH-STP ngày 19 tháng 3 năm 2024.",
                        "Thực hiện Công văn số 331/SNV-CCHC;"),
                body,
                new Signature(
                        List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                        "Nguyễn Thị Kim Ngân",
                        "Nơi nhận:",
                        List.of("- Sở Nội vụ;", "- Ban Giám đốc;", "- Lưu: VT, VP.")),
                List.of(
                        new AppendixContent(
                                "Phụ lục I",
                                "Danh mục nhiệm vụ",
                                "(Kèm theo Báo cáo số 08/BC-STP)",
                                true,
                                List.of(new Block.TableBlock(table(60)))),
                        new AppendixContent(
                                "Phụ lục II",
                                "Số liệu thống kê",
                                "(Kèm theo Báo cáo số 08/BC-STP)",
                                false,
                                List.of(new Block.TableBlock(table(5)))),
                        new AppendixContent(
                                "Phụ lục III", "Danh sách văn bản", "", false, List.of(new Block.Paragraph(LONG)))));
    }

    private static OfficeTable table(int rows) {
        OfficeTable table = new OfficeTable(List.of(
                new Column("TT", 1, Align.CENTRE),
                new Column("Nhiệm vụ", 8, Align.LEFT),
                new Column("Thời hạn", 2, Align.CENTRE)));
        table.group("I. Cải cách thể chế");
        for (int i = 1; i <= rows; i++) {
            table.row(String.valueOf(i), "Rà soát văn bản quy phạm pháp luật về hộ tịch, chứng thực", "31/5/2024");
        }
        return table;
    }
}
