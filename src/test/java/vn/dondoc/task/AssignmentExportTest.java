package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.Csv;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.security.CurrentActor;

/** A saved list holds exactly what was filtered, and opens safely. */
class AssignmentExportTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    AssignmentExport export;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void someWork() {
        fixture.create(
                fixture.task("I.1", DeadlineKind.FIXED_BY, TODAY.minusDays(1), "hctp"),
                fixture.task("I.2", DeadlineKind.ONGOING, null, "hctp"),
                fixture.task("I.3", DeadlineKind.FIXED_BY, TODAY, "bttp"));
        jdbc.sql("UPDATE task SET content = ? WHERE code = 'I.1'")
                .param("=HYPERLINK(\"http://x\"),\nhai dòng")
                .update();
    }

    @Test
    void csvIsQuotedGuardedAndMarked() {
        String csv = new String(save("truongphong.hctp", ExportFormat.CSV), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeffThuộc,Mục,Nội dung,Đơn vị chủ trì");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\"),\nhai dòng\"", "2024-03-18", ",Quá hạn,");
        assertThat(csv).contains("I.2").doesNotContain("I.3");
        assertThat(csv).endsWith("\r\n");
    }

    @Test
    void xlsxHasATitleAHeaderAndRealDates() throws Exception {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(save("truongphong.hctp", ExportFormat.XLSX)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .contains("Việc của phòng · Việc đang mở · 2 dòng · ngày 19/3/2024");
            assertThat(sheet.getRow(2).getCell(ListColumn.CONTENT.ordinal()).getStringCellValue())
                    .isEqualTo("Nội dung");
            Cell due = sheet.getRow(3).getCell(ListColumn.DUE.ordinal());
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(TODAY.minusDays(1));
            assertThat(sheet.getRow(3).getCell(ListColumn.CONTENT.ordinal()).getStringCellValue())
                    .startsWith("=HYPERLINK");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void cells() {
        assertThat(Csv.cell(null)).isEmpty();
        assertThat(Csv.cell("+84")).isEqualTo("'+84");
        assertThat(Csv.cell(-1)).isEqualTo("-1");
        assertThat(Csv.cell("a;b")).isEqualTo("a;b");
        assertThat(Csv.cell("a,b")).isEqualTo("\"a,b\"");
    }

    private byte[] save(String account, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fixture.as(
                account,
                () -> export.write(
                        AssignmentFilter.of(InboxScope.UNIT, QuickFilter.OPEN), PageQuery.of(0, 50), format, out));
        return out.toByteArray();
    }
}
