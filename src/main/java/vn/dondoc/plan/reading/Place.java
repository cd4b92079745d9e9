package vn.dondoc.plan.reading;

import org.springframework.lang.Nullable;

/**
 * Where something stands in the document, in the words a clerk can follow.
 *
 * @param appendix number of the appendix ("I"), null outside numbered appendices
 * @param table number of the table inside its appendix (or the document's body), from 1; 0 for a paragraph
 * @param row number of the row inside the table, or of the sheet's row, from 1; 0 for the whole table
 * @param sheet name of the sheet in a workbook, else null
 */
public record Place(
        @Nullable String appendix,
        int table,
        int row,
        @Nullable String sheet) {

    /** "Phụ lục I, bảng 3, dòng 12"; for workbooks "Trang tính Kế hoạch, dòng 12". */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (sheet != null) {
            add(text, "trang tính " + sheet);
        }
        if (appendix != null) {
            add(text, "phụ lục " + appendix);
        }
        if (table > 0 && sheet == null) {
            add(text, "bảng " + table);
        }
        if (row > 0) {
            add(text, "dòng " + row);
        }
        if (text.isEmpty()) {
            return "Phần lời văn";
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private static void add(StringBuilder text, String part) {
        text.append(text.isEmpty() ? "" : ", ").append(part);
    }
}
