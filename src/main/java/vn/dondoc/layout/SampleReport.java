package vn.dondoc.layout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.document.office.AppendixContent;
import vn.dondoc.document.office.Block;
import vn.dondoc.document.office.OfficeTable;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;
import vn.dondoc.document.office.OfficialContent;
import vn.dondoc.document.office.Signature;

/** A made-up report with every component, for looking at a layout. */
@Component
class SampleReport {

    private static final String TEXT = "Đoạn văn này chỉ để xem cách trình bày: căn đều hai bên, lùi đầu dòng, khoảng"
            + " cách giữa các đoạn và giãn dòng. Nội dung thật được điền khi in báo cáo, kế hoạch.";
    private static final int ROWS = 30;

    private final LetterHeads heads;
    private final Clock clock;

    SampleReport(LetterHeads heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    OfficialContent content(long agencyId) {
        return new OfficialContent(
                heads.unnumbered(agencyId, "BC", LocalDate.now(clock)),
                "BÁO CÁO",
                "Trích yếu nội dung của văn bản, xem thử mẫu trình bày",
                List.of("Căn cứ thứ nhất", "Thực hiện văn bản thứ hai"),
                List.of(
                        new Block.Heading(1, "I. Đề mục cấp một"),
                        new Block.Heading(2, "1. Đề mục cấp hai"),
                        new Block.Paragraph(TEXT),
                        new Block.Heading(3, "a) Đề mục cấp ba"),
                        new Block.Paragraph(TEXT + "\n" + TEXT),
                        new Block.TableBlock(table(3)),
                        new Block.Paragraph(TEXT)),
                new Signature(
                        List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                        "Họ và tên",
                        "Nơi nhận:",
                        List.of("- Nơi nhận thứ nhất;", "- Nơi nhận thứ hai;", "- Lưu: VT.")),
                List.of(
                        new AppendixContent(
                                "Phụ lục I",
                                "Phụ lục trang đứng",
                                "(Kèm theo Báo cáo xem thử)",
                                false,
                                List.of(new Block.TableBlock(table(ROWS)))),
                        new AppendixContent(
                                "Phụ lục II",
                                "Phụ lục trang ngang",
                                "(Kèm theo Báo cáo xem thử)",
                                true,
                                List.of(new Block.TableBlock(table(ROWS))))));
    }

    private static OfficeTable table(int rows) {
        OfficeTable table = new OfficeTable(List.of(
                new Column("TT", 1, Align.CENTRE),
                new Column("Nội dung", 8, Align.LEFT),
                new Column("Số liệu", 2, Align.RIGHT)));
        table.group("Tên nhóm");
        for (int i = 1; i <= rows; i++) {
            table.row(String.valueOf(i), "Nội dung của dòng " + i, String.valueOf(i * 10));
        }
        return table;
    }
}
