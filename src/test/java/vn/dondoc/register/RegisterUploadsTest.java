package vn.dondoc.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.plan.reading.UnreadableFileException;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.task.ExportFormat;

/** Tables from files: columns in any order, doubtful rows marked and mended, all rows or none. */
class RegisterUploadsTest extends RegisterTest {

    @Autowired
    private RegisterUploads uploads;

    @Autowired
    private RegisterExport export;

    private static byte[] workbook(Object[]... rows) throws IOException {
        return workbook(0, rows);
    }

    /** @param merges width of a merged cell in the first row, from the second column on */
    private static byte[] workbook(int merges, Object[]... rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Số liệu");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] instanceof Number number) {
                        row.createCell(j).setCellValue(number.doubleValue());
                    } else if (rows[i][j] != null) {
                        row.createCell(j).setCellValue(rows[i][j].toString());
                    }
                }
            }
            if (merges > 1) {
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, merges));
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private UploadReading read(String register, byte[] file) {
        return as("vanphong", () -> uploads.read(register, file, null));
    }

    private Map<Integer, List<EntryProblem>> problems(String register, List<EntryUpload> rows) {
        return as("vanphong", () -> uploads.problems(register, rows));
    }

    @Test
    void theSampleOfEveryRegisterIsReadBack() {
        for (RegisterDefinition register : Registers.all()) {
            ExportedFile sample = as("vanphong", () -> uploads.sample(register.code()));
            UploadReading reading = read(register.code(), sample.content());
            assertThat(reading.rows()).as(register.code()).hasSize(1);
            assertThat(reading.known())
                    .as(register.code())
                    .hasSizeGreaterThanOrEqualTo(register.fields().size());
            assertThat(reading.unknown()).as(register.code()).isEmpty();
        }
    }

    @Test
    void columnsInAnyOrderAndDoubtfulRowsMarked() throws IOException {
        byte[] file = workbook(
                new Object[] {"Góp ý toàn ngành"},
                new Object[] {
                    "STT", "Loại văn bản", "Việc", "Màu", "Ngày thực hiện", "Số lượng (dòng gộp)", "Phòng, đơn vị"
                },
                new Object[] {1, "Luật", "Góp ý dự thảo", "đỏ", "05/3/2024", 3, "Phòng Hành chính tư pháp"},
                new Object[] {2, "Luật gia", "Góp ý dự thảo", null, "2024-03-06", "abc", null},
                new Object[] {3, "Thông tư", "góp ý DỰ THẢO", null, "32/3/2024", 2, "Phòng Không Có"},
                new Object[] {4, "Thông tư", "Thẩm định", null, "07/03/2024", -5, null},
                new Object[] {5, "Thông tư", "Thẩm định", null, "08/03/2024", 1_000_000_000, "x".repeat(32_000)});
        UploadReading reading = read("LEGAL_DOCS", file);
        assertThat(reading.unknown()).containsExactly("Màu");
        assertThat(reading.rows()).hasSize(5);
        assertThat(reading.rows().get(0).place()).isEqualTo("Trang “Số liệu”, dòng 3");
        assertThat(reading.rows().get(0).draft().unitId()).isEqualTo(tasks.unit("hctp"));
        Map<Integer, List<EntryProblem>> found = problems("LEGAL_DOCS", reading.rows());
        assertThat(found).containsOnlyKeys(2, 3, 4, 5);
        assertThat(found.get(2)).extracting(EntryProblem::field).containsExactlyInAnyOrder("KIND", "QUANTITY");
        assertThat(found.get(3)).extracting(EntryProblem::field).containsExactlyInAnyOrder("unitId", "day");
        assertThat(found.get(5)).extracting(EntryProblem::field).containsExactlyInAnyOrder("unitId", "QUANTITY");
        assertThatThrownBy(() -> as("vanphong", () -> uploads.take("LEGAL_DOCS", reading.rows())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Còn 4 dòng cần xem: 2, 3, 4, 5");
        assertThat(as("vanphong", () -> queries.all(RegisterFilter.all("LEGAL_DOCS"))))
                .isEmpty();
        List<EntryUpload> mended = List.of(
                reading.rows().get(0),
                reading.rows()
                        .get(1)
                        .mended(EntryDraft.on(
                                null, LocalDate.of(2024, 3, 6), values("WORK", "COMMENTED", "KIND", "LAW"))),
                reading.rows().get(2).leftOut("Ngày không có"),
                reading.rows().get(3).leftOut("Số âm"),
                reading.rows().get(4).leftOut("Không rõ"));
        assertThat(problems("LEGAL_DOCS", mended)).isEmpty();
        assertThat(as("vanphong", () -> uploads.take("LEGAL_DOCS", mended))).hasSize(2);
        assertThat(fact("LEGAL_DOCS.COMMENTED")).isEqualTo(4);
    }

    @Test
    void aHeadingMergedOverItsParts() throws IOException {
        byte[] file = workbook(
                5,
                new Object[] {
                    "Nguồn số liệu", "Tiếp nhận", null, null, null, null, "Ngày chốt số liệu", "Từ ngày", "Đến ngày"
                },
                new Object[] {
                    null, "Tổng số tiếp nhận", "Trực tuyến", "Trực tiếp", "Qua bưu chính", "Từ kỳ trước chuyển sang"
                },
                new Object[] {"Một cửa", "6.422", 426, 5000, 294, 702, "14/3/2024", "15/12/2023", "14/3/2024"});
        UploadReading reading = read("DOSSIERS", file);
        assertThat(problems("DOSSIERS", reading.rows())).isEmpty();
        as("vanphong", () -> uploads.take("DOSSIERS", reading.rows()));
        assertThat(fact("DOSSIERS.RECEIVED")).isEqualTo(6422);
        assertThat(fact("DOSSIERS.DIRECT_POST")).isEqualTo(5294);
    }

    @Test
    void filesThatAreNoTables() throws IOException {
        assertThatThrownBy(() -> read("DOCS", new byte[0])).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> read("DOCS", "Số;Ngày".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFileException.class);
        byte[] empty = workbook();
        assertThatThrownBy(() -> read("DOCS", empty))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("không có dữ liệu");
        byte[] other = workbook(new Object[] {"Họ tên", "Tuổi"}, new Object[] {"A", 30});
        assertThatThrownBy(() -> read("DOCS", other)).hasMessageContaining("Hãy tải tệp mẫu");
        byte[] heads = workbook(new Object[] {"Số, ký hiệu", "Ngày văn bản", "Loại sổ"});
        assertThatThrownBy(() -> read("DOCS", heads)).hasMessageContaining("không có dòng số liệu");
    }

    @Test
    void theSameTwiceInAFileIsAskedAbout() throws IOException {
        byte[] file = workbook(
                new Object[] {"Số, ký hiệu", "Ngày văn bản", "Loại sổ"},
                new Object[] {"12/KH-STP", "05/01/2024", "Văn bản đi của cơ quan"},
                new Object[] {"12/KH-STP", "06/01/2024", "Văn bản đi của cơ quan"});
        List<EntryUpload> rows = read("DOCS", file).rows();
        assertThat(problems("DOCS", rows)).containsOnlyKeys(2);
        assertThat(problems("DOCS", List.of(rows.get(0), rows.get(1).confirmed())))
                .isEmpty();
        List<EntryUpload> officers = as("chuyenvien.hctp", () -> uploads.read("DOCS", file, tasks.unit("hctp")))
                .rows();
        assertThat(as("chuyenvien.hctp", () -> uploads.problems("DOCS", rows)).get(1))
                .extracting(EntryProblem::field)
                .containsExactly("unitId");
        assertThat(as("chuyenvien.hctp", () -> uploads.problems("DOCS", officers)))
                .containsOnlyKeys(2);
    }

    @Test
    void anExportIsReadBack() throws IOException {
        on("TTHC_CATALOG", "2022-01-01", "NAME", "=1+1", "ONLINE", "FULL", "BCCI", true, "QUANTITY", 24);
        ExportedFile file = as("giamdoc", () -> export.file(RegisterFilter.all("TTHC_CATALOG"), ExportFormat.XLSX));
        EntryDraft again = read("TTHC_CATALOG", file.content()).rows().get(0).draft();
        assertThat(again.day()).isEqualTo("2022-01-01");
        assertThat(again.values()).containsEntry("ONLINE", "Toàn trình").containsEntry("BCCI", "Có");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("SỔ THEO DÕI: DANH MỤC THỦ TỤC HÀNH CHÍNH");
        }
        String csv = new String(
                as("giamdoc", () -> export.file(RegisterFilter.all("TTHC_CATALOG"), ExportFormat.CSV))
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("Toàn cơ quan", "'=1+1", ",24,").startsWith("\ufeffHiệu lực từ ngày,");
    }
}
