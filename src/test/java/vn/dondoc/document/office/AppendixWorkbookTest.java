package vn.dondoc.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.lang.Nullable;

/** The appendix of statistics as a worksheet and as a table. */
class AppendixWorkbookTest {

    private static final Instant NOW = Instant.parse("2024-06-13T02:00:00Z");
    private static final List<AppendixRow> ROWS = List.of(
            heading("III", "III", "Cải cách thủ tục hành chính"),
            row("III.4", "4", 2, "Thủ tục hành chính", "TTHC", "122", "SUM([III.4.a],[III.4.b],[III.4.c])"),
            row("III.4.a", "a", 3, "Cấp tỉnh", "TTHC", "116", null),
            row("III.4.b", "b", 3, "Cấp huyện", "TTHC", "3", null),
            row("III.4.c", "c", 3, "Cấp xã", "TTHC", "3", null),
            row("III.5", "5", 2, "Sai với công thức", "TTHC", "7", "SUM([III.4.a],[III.4.b])"),
            row("III.6", "6", 2, "Hồ sơ", "Hồ sơ", "8957", null),
            percent("III.7", "7", "Tỷ lệ đúng hạn", "95.1", "ROUND(100*[III.4.a]/[III.4],1)"),
            row("III.8", "8", 2, "Theo dòng không có", "TTHC", "5", "SUM([X.1])"),
            new AppendixRow("III.9", "9", 2, false, "Chưa có số liệu", "TTHC", null, false, "", "", "[III.6]"),
            new AppendixRow("III.10", "10", 2, false, "Bằng chữ", "", null, false, "=HYPERLINK(\"x\")", "", null));

    @Test
    void numbersAreNumbersAndComputedRowsAreFormulas() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(value(sheet, 1).getCellFormula()).isEqualTo("SUM(D7,D8,D9)");
            assertThat(value(sheet, 1).getNumericCellValue()).isEqualTo(122);
            assertThat(value(sheet, 2).getNumericCellValue()).isEqualTo(116);
            assertThat(value(sheet, 7).getCellFormula()).isEqualTo("ROUND(100*D7/D6,1)");
            assertThat(value(sheet, 7).getNumericCellValue()).isEqualTo(95.1);
            assertThat(value(sheet, 7).getCellStyle().getDataFormatString()).isEqualTo("General\"%\"");
            assertThat(value(sheet, 6).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        }
    }

    @Test
    void aFormulaThatSaysSomethingElseThanTheReportIsLeftOut() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(value(sheet, 5).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(value(sheet, 5).getNumericCellValue()).isEqualTo(7);
            assertThat(value(sheet, 8).getNumericCellValue()).isEqualTo(5);
            assertThat(value(sheet, 9).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(value(sheet, 10).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void theHeaderStaysInSightAndIsPrintedOnEachPage() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Nội dung");
            assertThat(sheet.getColumnWidth(1)).isGreaterThan(50 * 256);
        }
    }

    @Test
    void theTableShowsGroupsInBold() {
        OfficeTable table = AppendixTable.of(ROWS);
        assertThat(table.rows()).hasSize(ROWS.size());
        assertThat(table.rows().get(0).bold()).isTrue();
        assertThat(table.rows().get(2).cells()).containsExactly("a", "Cấp tỉnh", "TTHC", "116", "");
    }

    private static XSSFWorkbook read() throws IOException {
        byte[] bytes = AppendixWorkbook.write(
                List.of("PHỤ LỤC SỐ LIỆU THỐNG KÊ", "(Kèm theo Báo cáo số 08/BC-STP)"), ROWS, NOW);
        String keep = System.getProperty("dondoc.test.keep");
        if (keep != null) {
            Files.write(Path.of(keep, "phu-luc.xlsx"), bytes);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Cell value(XSSFSheet sheet, int row) {
        return sheet.getRow(4 + row).getCell(3);
    }

    private static AppendixRow heading(String code, String number, String label) {
        return new AppendixRow(code, number, 1, true, label, "", null, false, "", "", null);
    }

    private static AppendixRow row(
            String code, String number, int level, String label, String unit, String value, @Nullable String formula) {
        return new AppendixRow(
                code, number, level, false, label, unit, new BigDecimal(value), false, value, "", formula);
    }

    private static AppendixRow percent(String code, String number, String label, String value, String formula) {
        return new AppendixRow(
                code,
                number,
                2,
                false,
                label,
                "%",
                new BigDecimal(value),
                true,
                value.replace('.', ',') + "%",
                "",
                formula);
    }
}
