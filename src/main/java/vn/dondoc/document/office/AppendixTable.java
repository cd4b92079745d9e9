package vn.dondoc.document.office;

import java.util.List;
import vn.dondoc.document.office.OfficeTable.Align;
import vn.dondoc.document.office.OfficeTable.Column;

/** Lays an appendix of statistics out as a table: groups in bold, the header row on each page. */
public final class AppendixTable {

    private AppendixTable() {}

    /** The rows as a table for {@link Block.TableBlock}. */
    public static OfficeTable of(List<AppendixRow> rows) {
        OfficeTable table = new OfficeTable(List.of(
                new Column("STT", 7, Align.CENTRE),
                new Column("Nội dung", 46, Align.LEFT),
                new Column("Đơn vị tính", 13, Align.CENTRE),
                new Column("Kết quả", 12, Align.RIGHT),
                new Column("Ghi chú", 22, Align.LEFT)));
        for (AppendixRow row : rows) {
            if (row.heading()) {
                table.boldRow(row.number(), row.label(), row.unit(), row.shown(), row.note());
            } else {
                table.row(row.number(), row.label(), row.unit(), row.shown(), row.note());
            }
        }
        return table;
    }
}
