package vn.dondoc.directive;

import java.util.Arrays;
import java.util.List;
import vn.dondoc.document.office.Sheets;

/** A list as a workbook: the agency, what was filtered, the counts, then the rows with real dates. */
final class DirectiveXlsx {

    private final List<String> heading;

    DirectiveXlsx(List<String> heading) {
        this.heading = heading;
    }

    byte[] bytes(List<DirectiveRow> rows) {
        Sheets sheet = new Sheets(
                "Nhiệm vụ được giao",
                Arrays.stream(ExportColumn.values())
                        .mapToInt(column -> column.width)
                        .toArray());
        sheet.line(0, heading.get(0), true, 12);
        sheet.line(1, heading.get(1), true, 14);
        int next = 2;
        for (String line : heading.subList(2, heading.size())) {
            sheet.line(next++, line, false, 11);
        }
        int heads = next + 1;
        sheet.heads(
                heads,
                Arrays.stream(ExportColumn.values()).map(column -> column.title).toList());
        next = heads + 1;
        for (DirectiveRow row : rows) {
            sheet.row(
                    next++,
                    Arrays.stream(ExportColumn.values())
                            .map(column -> column.of(row))
                            .toList());
        }
        sheet.filter(heads, next - 1);
        return sheet.bytes();
    }
}
