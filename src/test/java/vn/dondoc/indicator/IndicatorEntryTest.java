package vn.dondoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.organization.Organization;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.CurrentActor;

/** Entering values: what is taken, what is refused, who sees what, and what is remembered. */
class IndicatorEntryTest extends DatabaseTest {

    private static final ReportingWindow YEAR = ReportingWindow.of(WindowKind.YEAR, 2024, 1);

    @Autowired
    private IndicatorEntry entry;

    @Autowired
    private IndicatorFiles files;

    @Autowired
    private IndicatorSources sources;

    @Autowired
    private IndicatorTemplates templates;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentActor current;

    @BeforeEach
    void asTheOffice() {
        as("vanphong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "III.7.a | 9.284 | 9284",
                "III.7.a | 9284 | 9284",
                "III.7.a | 02 | 2",
                "III.7.a | 0 | 0",
                "I.3.a | 99,9 | 99.9",
                "I.3.a | 99.9 % | 99.9",
                "I.5 | Có | 1",
                "I.5 | 0 | 0",
                "I.7.b | kết hợp | 2",
                "I.8 | Tốt | 1",
            })
    void takesNumbersAsTheyAreWrittenHere(String code, String typed, BigDecimal number) {
        save(code, typed);
        assertThat(line(code).line().number()).isEqualByComparingTo(number);
        assertThat(line(code).line().origin()).isEqualTo(ValueOrigin.ENTERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "III.7.a | nhiều | Dòng III.7.a “nhiều” không phải số; hãy ghi số nguyên từ 0 trở lên, ví dụ 9.284.",
                "III.7.a | 12,5 | cần số nguyên; “12,5” có phần lẻ",
                "III.7.a | -3 | không nhận số âm",
                "III.7.a | 1.000.000.000.000 | quá lớn; nhiều nhất 999.999.999.999",
                "III.7.a | 922 nội dung | không phải số",
                "I.3.a | 1.001 | tỷ lệ phần trăm phải từ 0 đến 1.000",
                "I.5 | 2 | “2” không có trong các mục: 0 = Không, 1 = Có",
                "I.7.b | qua điện thoại | các mục: 0 = Trực tuyến, 1 = Phát phiếu, 2 = Kết hợp",
                "I.2 | 5 | là dòng tiêu đề",
            })
    void refusesWhatDoesNotFitAndKeepsWhatThereWas(String code, String typed, String words) {
        assertThatThrownBy(() -> save(code, typed))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(words);
        assertThat(line(code).own()).isNull();
    }

    @Test
    void refusesATextThatIsTooLongInWords() {
        assertThatThrownBy(() -> save("I.9", "a".repeat(200_000)))
                .hasMessageContaining("dài 200.000 ký tự, nhiều nhất 20.000");
        assertThatThrownBy(() -> save("III.7.a", "9".repeat(200_000))).hasMessageContaining("không phải số");
        save("I.9", "ữ".repeat(20_000));
        assertThat(line("I.9").line().text()).hasSize(20_000);
        assertThatThrownBy(() -> entry.save(
                        YEAR, "I.2", null, new EntryValue(null, "x".repeat(200_000), null, null, false), null))
                .hasMessageContaining("Ghi chú dài 200.000 ký tự");
    }

    @Test
    void aComputedRowIsLockedAndOpensItsSource() {
        assertThat(line("III.7.c").locked()).isFalse();
        save("III.7.c", "99,9");
        save("III.7.b", "8.957");
        save("III.7.c.1", "8.952");
        assertThat(line("III.7.c").locked()).isTrue();
        assertThat(line("III.7.c").line().printed(2)).contains("99,94%");
        assertThat(line("III.7.c").doubt()).contains("Số ghi trực tiếp trước đây là 99,9");
        assertThatThrownBy(() -> save("III.7.c", "50"))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("tính bằng công thức percent(III.7.c.1; III.7.b)");
        assertThat(sources.sources(YEAR, "III.7.c", null))
                .extracting(ValueSource::name, ValueSource::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("III.7.c.1", new BigDecimal("8952")),
                        org.assertj.core.groups.Tuple.tuple("III.7.b", new BigDecimal("8957")));
        save("III.7.b", "");
        assertThat(line("III.7.c").line().printed(1)).contains("99,9%");
        assertThat(line("III.7.b").line().number()).isNull();
    }

    @Test
    void showsTheLastPeriodBesideAndKeepsAHistory() {
        entry.save(ReportingWindow.of(WindowKind.YEAR, 2023, 1), "III.7.a", null, EntryValue.of("100"), null);
        entry.save(
                YEAR,
                "III.7.a",
                null,
                new EntryValue("9", null, "Hệ thống một cửa", LocalDate.of(2024, 3, 14), false),
                -1);
        save("III.7.a", "92");
        clock.advance(Duration.ofMinutes(10));
        save("III.7.a", "9.284");
        assertThat(line("III.7.a").before()).isEqualByComparingTo("100");
        assertThat(line("III.7.a").lastYear()).isEqualByComparingTo("100");
        assertThat(entry.history(YEAR, "III.7.a", null))
                .extracting(ValueChange::before, ValueChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "92; nguồn: Hệ thống một cửa; chốt ngày 14/3/2024",
                                "9.284; nguồn: Hệ thống một cửa; chốt ngày 14/3/2024"),
                        org.assertj.core.groups.Tuple.tuple("", "92; nguồn: Hệ thống một cửa; chốt ngày 14/3/2024"));
        assertThat(entry.history(YEAR, "III.7.a", null))
                .allMatch(change -> !change.actorName().isEmpty());
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseSaved() {
        save("III.7.a", "1");
        int seen = line("III.7.a").version();
        save("III.7.a", "2");
        assertThatThrownBy(() -> entry.save(YEAR, "III.7.a", null, EntryValue.of("3"), seen))
                .isInstanceOf(StaleDataException.class);
        assertThat(line("III.7.a").line().number()).isEqualByComparingTo("2");
    }

    @Test
    void aUnitSeesAndEntersItsOwnRowsOnly() {
        long hctp = unit("hctp");
        long bttp = unit("bttp");
        long draft =
                templates.copy(templates.versions().get(0).id(), "Có đơn vị").id();
        give(draft, "III.4.a", EntryBy.UNIT, hctp);
        give(draft, "III.4.b", EntryBy.EACH_UNIT, null);
        templates.publish(draft, "2024", null);
        as("truongphong.hctp");
        EntrySheet own = entry.sheet(YEAR, null).orElseThrow();
        assertThat(own.unitId()).isEqualTo(hctp);
        assertThat(own.lines()).extracting(EntryLine::code).containsExactly("III", "III.4", "III.4.a", "III.4.b");
        assertThat(own.lines()).extracting(EntryLine::mayEnter).containsExactly(false, false, true, true);
        save("III.4.a", "9");
        entry.save(YEAR, "III.4.b", hctp, EntryValue.of("2"), -1);
        assertThatThrownBy(() -> entry.save(YEAR, "III.4.b", bttp, EntryValue.of("2"), null))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> save("III.4.c", "9")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> entry.sheet(YEAR, bttp)).isInstanceOf(ForbiddenException.class);
        as("vanphong");
        entry.save(YEAR, "III.4.b", bttp, EntryValue.of("5"), -1);
        assertThat(line("III.4.b").line().number()).isEqualByComparingTo("7");
        assertThat(line("III.4.b").parts()).hasSize(2);
        as("giamdoc");
        assertThat(line("III.4.b").line().number()).isEqualByComparingTo("7");
        assertThatThrownBy(() -> save("III.4.a", "1")).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        save("III.7.a", "1");
        as("vanphong.kg");
        assertThat(line("III.7.a").own()).isNull();
        assertThat(entry.history(YEAR, "III.7.a", null)).isEmpty();
    }

    @Test
    void itsOwnFileComesBackWithWhatWasFilledIn() throws IOException {
        save("I.2.a", "2");
        byte[] file = files.file(YEAR, null).content();
        assertThat(files.read(YEAR, null, file).changes()).isEmpty();
        byte[] filled = filled(file);
        FileReading reading = files.read(YEAR, null, filled);
        assertThat(reading.changes())
                .extracting(FileReading.Change::code, FileReading.Change::before, FileReading.Change::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("I.2.c", "", "1.284"),
                        org.assertj.core.groups.Tuple.tuple("I.3.a", "", "99,9%; chốt ngày 14/12/2024"));
        assertThat(reading.problems()).extracting(FileReading.Problem::code).containsExactly("I.2.d", "X.1");
        assertThat(files.save(YEAR, null, reading.changes())).isEqualTo(2);
        assertThat(line("I.2.c").line().number()).isEqualByComparingTo("1284");
        assertThat(line("I.2.a").line().number()).isEqualByComparingTo("2");
        assertThatThrownBy(() -> files.save(YEAR, null, reading.changes())).isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> files.read(YEAR, null, new byte[] {1, 2, 3}))
                .hasMessageContaining("Không đọc được tệp");
    }

    private static byte[] filled(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.getSheetAt(0)) {
                String code = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (code.equals("I.2.c")) {
                    row.getCell(4).setCellValue(1284);
                }
                if (code.equals("I.3.a")) {
                    row.getCell(4).setCellValue(99.9);
                    row.getCell(7).setCellValue("14/12/2024");
                }
                if (code.equals("I.2.d")) {
                    row.getCell(4).setCellValue("một ít");
                }
                if (code.equals("VII.10.f")) {
                    Row more = book.getSheetAt(0).createRow(row.getRowNum() + 5);
                    more.createCell(0).setCellValue("X.1");
                    more.createCell(4).setCellValue(1);
                    break;
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private void give(long draft, String code, EntryBy by, Long unit) {
        TemplateRow row = templates.rows(draft).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        RowData data = row.data();
        templates.saveRow(
                draft,
                row.id(),
                new RowData(
                        code,
                        data.printedNumber(),
                        data.level(),
                        data.type(),
                        data.label(),
                        data.unitOfMeasure(),
                        "",
                        "",
                        data.note(),
                        List.of(),
                        by,
                        unit,
                        Set.of(WindowKind.YEAR),
                        true));
    }

    private long unit(String code) {
        return organization.units(current.get().agencyId()).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void save(String code, String typed) {
        entry.save(YEAR, code, null, EntryValue.of(typed), null);
    }

    private EntryLine line(String code) {
        return entry.sheet(YEAR, null).orElseThrow().line(code).orElseThrow();
    }

    private static void as(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of()));
    }
}
