package vn.dondoc.document.office;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of the cells, each made once: a workbook takes only so many. */
final class AppendixStyles {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;

    private final Workbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();

    AppendixStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle title(boolean bold) {
        return made.computeIfAbsent("title" + bold, key -> {
            CellStyle style = plain(bold);
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    CellStyle head() {
        return made.computeIfAbsent("head", key -> {
            CellStyle style = framed(true);
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    CellStyle words(boolean bold, HorizontalAlignment align, int indent) {
        return made.computeIfAbsent("words" + bold + align + indent, key -> {
            CellStyle style = framed(bold);
            style.setAlignment(align);
            style.setIndention((short) indent);
            return style;
        });
    }

    /** The separators are those of the reader's Excel; a percentage is in points. */
    CellStyle number(boolean bold, boolean percent, BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        String format = percent ? "General\"%\"" : whole ? "#,##0" : "#,##0.0##";
        return made.computeIfAbsent("number" + bold + format, key -> {
            CellStyle style = framed(bold);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private CellStyle framed(boolean bold) {
        CellStyle style = plain(bold);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private CellStyle plain(boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(SIZE);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }
}
