package vn.dondoc.proofing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.proofing.TableRow.Cell;
import vn.dondoc.proofing.TableRow.Column;

/** Lines of a table are numbered one after the other. */
final class TableNumberCheck implements Check {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.?");

    /** A group of lines, in which numbers may begin anew. */
    private static final Pattern ROMAN = Pattern.compile("[IVX]+\\.?");

    @Override
    public void check(ProofText text, Findings findings) {
        int last = 0;
        boolean group = false;
        for (TableRow row : text.rows()) {
            Cell cell = row.cell(Column.NUMBER);
            Matcher number = NUMBER.matcher(cell.text());
            if (row.fresh()) {
                last = 0;
            }
            if (ROMAN.matcher(cell.text()).matches()) {
                group = true;
            }
            if (!row.columns().containsKey(Column.NUMBER) || !number.matches()) {
                continue;
            }
            int printed = Integer.parseInt(number.group(1));
            if (group && printed == 1) {
                last = 0;
            }
            group = false;
            if (printed == last) {
                report(row, cell, "Số thứ tự %d đứng hai lần liền nhau.".formatted(printed), findings);
            } else if (printed > last + 1) {
                report(row, cell, "Thiếu số thứ tự %d trước số %d.".formatted(last + 1, printed), findings);
            } else if (printed < last && printed != 1) {
                report(row, cell, "Số thứ tự %d đứng sau số %d.".formatted(printed, last), findings);
            }
            last = printed;
        }
    }

    private static void report(TableRow row, Cell cell, String message, Findings findings) {
        findings.sure(FindingKind.NUMBERING, row.block(), cell.start(), cell.end(), message, null);
    }
}
