package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.reading.ReadingFixtures.names;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks: dates as numbers, merged regions, hidden rows, several sheets, titles above the heads. */
class WorkbookTest {

    private static PlanDocument read(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(out);
            return ReadingFixtures.read(out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void row(Sheet sheet, int number, Object... values) {
        var row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof LocalDate date) {
                Cell cell = row.createCell(i);
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(sheet.getWorkbook()
                        .createDataFormat()
                        .getFormat(date.getDayOfMonth() == 1 ? "mm/yyyy" : "dd/mm/yyyy"));
                cell.setCellValue(date);
                cell.setCellStyle(style);
            } else if (values[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private static void heads(Sheet sheet, int number) {
        row(sheet, number, "STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm");
    }

    @Test
    void headOfTheDocumentAboveTheTable() {
        PlanDocument plan = read(book -> {
            Sheet sheet = book.createSheet("Kế hoạch");
            row(sheet, 0, "SỞ TƯ PHÁP", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            row(sheet, 1, "Số: 15/KH-STP", null, null, "An Giang, ngày 08 tháng 01 năm 2024");
            row(sheet, 3, "KẾ HOẠCH");
            row(sheet, 4, "Cải cách hành chính năm 2024");
            heads(sheet, 6);
            row(
                    sheet,
                    7,
                    1,
                    "Ban hành kế hoạch",
                    "Văn phòng Sở",
                    "Thanh tra Sở",
                    LocalDate.of(2024, 3, 30),
                    "Kế hoạch");
            row(sheet, 8, 2, "Tổ chức hội nghị", "Văn phòng Sở", "", LocalDate.of(2024, 5, 1), "Hội nghị");
            row(sheet, 9, 3, "Tổng kết", "Văn phòng Sở", "", 2024, "Báo cáo");
        });
        assertThat(plan.head().number()).isEqualTo("15/KH-STP");
        assertThat(plan.head().issuedOn()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(plan.head().agency()).isEqualTo("SỞ TƯ PHÁP");
        assertThat(plan.head().title()).isEqualTo("Cải cách hành chính năm 2024");
        assertThat(plan.tasks()).extracting(TaskRow::deadlineText).containsExactly("30/03/2024", "05/2024", "2024");
        assertThat(plan.tasks().get(1).deadline().due()).isEqualTo(LocalDate.of(2024, 5, 31));
        assertThat(plan.tasks().get(0).place()).hasToString("Trang tính Kế hoạch, dòng 8");
    }

    @Test
    void mergedRegionsDownAndAcross() {
        PlanDocument plan = read(book -> {
            Sheet sheet = book.createSheet("Sheet1");
            heads(sheet, 0);
            row(sheet, 1, "I. CẢI CÁCH THỂ CHẾ");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 5));
            row(sheet, 2, 1, "Soạn quyết định", "Văn phòng Sở", "", "Quý I/2024", "Quyết định");
            row(sheet, 3, 2, "Góp ý", null, "", null, "Văn bản");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 4, 4));
        });
        TaskRow second = plan.tasks().get(1);
        assertThat(names(second.leadUnits())).containsExactly("Văn phòng Sở");
        assertThat(second.deadlineText()).isEqualTo("Quý I/2024");
        assertThat(second.group()).isEqualTo("CẢI CÁCH THỂ CHẾ");
        assertThat(second.section()).isEqualTo("I");
    }

    @Test
    void hiddenRowsAndSheetsAreNotLost() {
        PlanDocument plan = read(book -> {
            Sheet sheet = book.createSheet("Phụ lục I");
            heads(sheet, 0);
            row(sheet, 1, 1, "Ban hành kế hoạch", "Văn phòng Sở", "", "Quý I/2024", "Kế hoạch");
            row(sheet, 2, 2, "Dòng đang ẩn", "Văn phòng Sở", "", "Quý I/2024", "x");
            sheet.getRow(2).setZeroHeight(true);
            Sheet second = book.createSheet("Phụ lục II");
            heads(second, 0);
            row(second, 1, 1, "Rà soát thủ tục", "Thanh tra Sở", "", "Quý II/2024", "Báo cáo");
            Sheet hidden = book.createSheet("nhap");
            heads(hidden, 0);
            row(hidden, 1, 1, "Bản nháp", "Thanh tra Sở", "", "Quý II/2024", "Báo cáo");
            book.setSheetHidden(2, true);
        });
        assertThat(plan.tasks()).extracting(TaskRow::content).containsExactly("Ban hành kế hoạch", "Rà soát thủ tục");
        assertThat(plan.tasks()).extracting(TaskRow::appendix).containsExactly("I", "II");
        assertThat(plan.notUnderstood())
                .extracting(NotUnderstood::text)
                .anyMatch(text -> text.contains("Dòng đang ẩn"));
        assertThat(plan.notUnderstood()).extracting(NotUnderstood::text).anyMatch(text -> text.contains("Bản nháp"));
    }

    @Test
    void formulasShowTheirResult() {
        PlanDocument plan = read(book -> {
            Sheet sheet = book.createSheet("a");
            heads(sheet, 0);
            row(sheet, 1, 1, "Ban hành kế hoạch", "Văn phòng Sở", "", "Quý I/2024", "Kế hoạch");
            row(sheet, 2, null, "Tổ chức hội nghị", "Văn phòng Sở", "", "Quý II/2024", "Hội nghị");
            sheet.getRow(2).createCell(0).setCellFormula("A2+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(plan.tasks()).extracting(TaskRow::rowNo).containsExactly("1", "2");
    }
}
