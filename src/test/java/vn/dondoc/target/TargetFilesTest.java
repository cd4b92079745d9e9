package vn.dondoc.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.security.CurrentActor;

/** Values from a workbook that a unit filled in. */
class TargetFilesTest extends DatabaseTest {

    private static final String HEAD = "truongphong.hctp";

    @Autowired
    TargetFixture fixture;

    @Autowired
    TargetFiles files;

    @Autowired
    CurrentActor current;

    @Test
    void aFilledInWorkbookIsReviewedAndTaken() throws IOException {
        long mine = fixture.single("stp-angiang", "hctp", "Tỷ lệ A", "%", ">=", "80");
        fixture.single("stp-angiang", "xdkt", "Tỷ lệ B", "%", ">=", "80");
        long other = fixture.single("stp-angiang", "hctp", "Tỷ lệ C", "%", ">=", "80");
        byte[] template = as(HEAD, () -> files.template("2024-Q1").content());
        byte[] filled = filled(template, mine, other);
        TargetReading reading = as(HEAD, () -> files.read("2024-Q1", filled));
        assertThat(reading.changes()).singleElement().satisfies(change -> {
            assertThat(change.targetId()).isEqualTo(mine);
            assertThat(change.draft().value()).isEqualByComparingTo("82.125");
            assertThat(change.after()).isEqualTo("82,125%");
        });
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("không phải một số"));
        assertThat(as(HEAD, () -> files.save(reading.changes()))).isEqualTo(1);
        assertThat(fixture.details(HEAD, mine).values()).singleElement().satisfies(value -> {
            assertThat(value.origin()).isEqualTo(ValueOrigin.FILE);
            assertThat(value.source()).isEqualTo("Báo cáo 12/BC-HCTP");
        });
        assertThat(as(HEAD, () -> files.read("2024-Q1", filled)).same()).isEqualTo(1);
    }

    @Test
    void aRowThatChangesOnlyTheDayOrTheSourceIsAChange() throws IOException {
        long id = fixture.single("stp-angiang", "hctp");
        fixture.enter(HEAD, id, "2024-Q1", "82.5");
        byte[] template = as(HEAD, () -> files.template("2024-Q1").content());
        assertThat(as(HEAD, () -> files.read("2024-Q1", template)).same()).isEqualTo(1);
        byte[] day = mended(template, row -> {
            row.getCell(7).setCellValue("10/3/2024");
            row.getCell(8).setBlank();
            row.getCell(9).setCellValue("Ghi nhầm ngày");
        });
        assertThat(as(HEAD, () -> files.read("2024-Q1", day)).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.draft().asOf()).isEqualTo(LocalDate.of(2024, 3, 10));
                    assertThat(change.draft().source()).isEqualTo("Báo cáo 10/BC-STP");
                    assertThat(change.before()).isEqualTo("82,5%, chốt ngày 14/3/2024; nguồn: Báo cáo 10/BC-STP");
                    assertThat(change.after()).isEqualTo("82,5%, chốt ngày 10/3/2024; nguồn: Báo cáo 10/BC-STP");
                });
        byte[] source = mended(template, row -> {
            row.getCell(7).setBlank();
            row.getCell(8).setCellValue("Báo cáo 11/BC-STP");
            row.getCell(9).setCellValue("Ghi nhầm số báo cáo");
        });
        assertThat(as(HEAD, () -> files.read("2024-Q1", source)).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.draft().asOf()).isEqualTo(LocalDate.of(2024, 3, 14));
                    assertThat(change.draft().source()).isEqualTo("Báo cáo 11/BC-STP");
                });
        byte[] blank = mended(template, row -> {
            row.getCell(7).setBlank();
            row.getCell(8).setBlank();
        });
        assertThat(as(HEAD, () -> files.read("2024-Q1", blank)).same()).isEqualTo(1);
    }

    @Test
    void theNumberOfAPercentCellStaysUnderstoodWhereAnotherCellIsWrong() throws IOException {
        fixture.single("stp-angiang", "hctp");
        byte[] template = as(HEAD, () -> files.template("2024-Q1").content());
        byte[] file = mended(template, row -> {
            CellStyle percent = row.getSheet().getWorkbook().createCellStyle();
            percent.setDataFormat(
                    row.getSheet().getWorkbook().createDataFormat().getFormat("0.0%"));
            row.getCell(6).setCellStyle(percent);
            row.getCell(6).setCellValue(0.825);
            row.getCell(7).setCellValue("31/2/2024");
        });
        assertThat(as(HEAD, () -> files.read("2024-Q1", file)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("82,5"));
        byte[] decimal = mended(template, row -> {
            row.getCell(6).setCellValue("0.125");
            row.getCell(8).setCellValue("Báo cáo");
        });
        assertThat(as(HEAD, () -> files.read("2024-Q1", decimal)).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.draft().value()).isEqualByComparingTo("0.125"));
    }

    private static byte[] mended(byte[] template, Consumer<Row> mend) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            mend.accept(book.getSheetAt(0).getRow(4));
            book.write(out);
            return out.toByteArray();
        }
    }

    private byte[] filled(byte[] template, long mine, long other) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).as("own targets only").isEqualTo(5);
            for (int at = 4; at <= 5; at++) {
                long id = Long.parseLong(sheet.getRow(at).getCell(0).getStringCellValue());
                if (id == mine) {
                    sheet.getRow(at).getCell(6).setCellValue(82.125);
                } else {
                    assertThat(id).isEqualTo(other);
                    sheet.getRow(at).getCell(6).setCellValue("khoảng 80");
                }
                sheet.getRow(at).getCell(8).setCellValue("Báo cáo 12/BC-HCTP");
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private <T> T as(String account, Supplier<T> work) {
        return current.callAs(account, work);
    }
}
