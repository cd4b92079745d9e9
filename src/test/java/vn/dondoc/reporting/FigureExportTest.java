package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files hold real numbers, and formulas that come to what the page shows. */
class FigureExportTest {

    private static final FigureReport REPORT = new FigureReport(
            "Sở Tư pháp tỉnh An Giang",
            "Kế hoạch 56/KH-STP",
            LocalDate.of(2024, 6, 14),
            false,
            Figures.of(10, 3, 2, 7, 1, 2, 4),
            ReportingWindow.of(WindowKind.QUARTER, 2024, 2),
            Figures.of(1, 1, 0, 1, 0, 0, 0),
            0,
            List.of(
                    new BreakdownRow("1", "=Phòng, lạ", Figures.of(5, 3, 2, 7, 1, 2, 4)),
                    new BreakdownRow("2", "Văn phòng Sở", Figures.of(6, 0, 0, 0, 0, 0, 0)),
                    new BreakdownRow("3", "Thanh tra Sở", Figures.of(0, 0, 0, 1, 0, 0, 0))),
            List.of(),
            List.of());

    @Test
    void workbookComputesItsTotalsAndShares() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(new FigureXlsx(REPORT).bytes()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(REPORT.agency());
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Số liệu đến hết ngày 14/6/2024");
            Row whole = find(sheet, "Kế hoạch 56/KH-STP (mỗi");
            assertThat(numbers(whole)).containsExactly(23d, 15d, 10d, 3d, 2d, 8d, 7d, 1d, 4d, 4d);
            Cell share = whole.getCell(11);
            assertThat(share.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(share.getNumericCellValue()).isEqualTo(15 / 23.0);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(new DataFormatter(java.util.Locale.forLanguageTag("vi-VN"))
                            .formatCellValue(share, book.getCreationHelper().createFormulaEvaluator()))
                    .isEqualTo("65,2%");
            Row total = find(sheet, "Cộng theo đơn vị");
            assertThat(total.getCell(1).getCellFormula()).startsWith("SUM(");
            assertThat(numbers(total)).containsExactly(25d, 16d, 11d, 3d, 2d, 9d, 8d, 1d, 4d, 5d);
            assertThat(find(sheet, "Thanh tra").getCell(12).getStringCellValue())
                    .isEmpty();
            assertThat(find(sheet, "Trong đó đến hạn trong kỳ Quý II/2024")).isNotNull();
        }
    }

    @Test
    void textFileIsReadableByExcelAndStartsNoFormula() {
        String text = new String(FigureCsv.bytes(REPORT), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        assertThat(text).contains("Toàn bộ,Kế hoạch 56/KH-STP,23,15,10,3,2,8,7,1,4,4,\"65,2%\",\"86,7%\"\r\n");
        assertThat(text).contains("\"'=Phòng, lạ\"");
        assertThat(text).contains("Thanh tra Sở,1,0,0,0,0,1,1,0,0,1,0%,\r\n");
    }

    private static Row find(org.apache.poi.ss.usermodel.Sheet sheet, String start) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.getStringCellValue().startsWith(start)) {
                return row;
            }
        }
        return null;
    }

    private static List<Double> numbers(Row row) {
        return java.util.stream.IntStream.rangeClosed(1, 10)
                .mapToObj(column -> row.getCell(column).getNumericCellValue())
                .toList();
    }
}
