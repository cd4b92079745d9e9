package vn.dondoc.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.report.ReportContent;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.Snapshot;
import vn.dondoc.report.SubmitCheck;
import vn.dondoc.task.TaskFixture;

/** A report compiled, edited, compiled again, checked and frozen. */
class CompilerTest extends DatabaseTest {

    private static final String PROGRESS = "chi-dao.tien-do";
    private static final String PROCEDURES = "tthc";

    @Autowired
    private ReportFixture reports;

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private Compiler compiler;

    @Autowired
    private ReportTexts texts;

    @Autowired
    private TextFields fields;

    @Autowired
    private ReportFindings findings;

    @Autowired
    private ReportComparison comparison;

    @Autowired
    private ReportContent content;

    @Autowired
    private List<SubmitCheck> checks;

    @Autowired
    private JdbcTemplate jdbc;

    private long report;

    @BeforeEach
    void quarter() {
        clock.setTo(LocalDate.of(2024, 1, 10));
        for (int i = 0; i < 3; i++) {
            long one = tasks.assignment(LocalDate.of(2024, 3, 10));
            if (i < 2) {
                tasks.complete(one, LocalDate.of(2024, 1, 10));
            }
        }
        report = reports.compiling();
        long hctp = reports.unit(report, "hctp");
        jdbc.update("UPDATE report_part SET done_text = ? WHERE report_id = ? AND unit_id = ?", """
                Nội dung chung của phòng.
                2. Cải cách thủ tục hành chính
                Đã tiếp nhận hồ sơ đầy đủ.""", report, hctp);
        clock.setTo(LocalDate.of(2024, 3, 18));
    }

    @Test
    void contributionsAndFiguresStandUnderTheirHeadings() {
        CompileResult result = compile();
        assertThat(result.written()).isGreaterThan(10);
        assertThat(result.missing()).isEmpty();
        String text = section(PROCEDURES).text();
        assertThat(text)
                .contains("Phòng Hành chính tư pháp:\nĐã tiếp nhận hồ sơ đầy đủ.")
                .contains("{{so:DOSSIERS.RECEIVED}}");
        assertThat(section("ket-qua").text())
                .contains("Nội dung chung của phòng.")
                .doesNotContain("hồ sơ đầy đủ");
        assertThat(printed(PROGRESS))
                .contains("đã hoàn thành 02/03 nhiệm vụ")
                .contains("66,7%")
                .contains("01 nhiệm vụ quá hạn")
                .contains("14/3/2024");
    }

    @Test
    void aNumberKnowsItsListAndAMissingOneIsAskedFor() {
        compile();
        FieldValue done = as(() -> fields.value(report, "KH.HOAN_THANH"));
        assertThat(done.printed()).isEqualTo("02");
        assertThat(done.link()).isEqualTo("tien-do/danh-sach?asOf=2024-03-14&bucket=DONE&window=2024-Q1");
        assertThat(as(() -> fields.rows(report, "KH.HOAN_THANH"))).hasSize(2);
        FieldValue dossiers = as(() -> fields.value(report, "so:DOSSIERS.RECEIVED"));
        assertThat(dossiers.state()).isEqualTo(FieldState.EMPTY);
        assertThat(dossiers.shown()).doesNotContain("0").contains("chưa có số liệu");
        assertThat(as(() -> fields.value(report, "tl:UBND.HOAN_THANH/UBND.TONG"))
                        .state())
                .isEqualTo(FieldState.EMPTY);
        assertThat(as(() -> fields.value(report, "tl:KH.HOAN_THANH/KH.TONG")).printed())
                .isEqualTo("66,7%");
        assertThat(as(() -> fields.value(report, "KH.LA")).state()).isEqualTo(FieldState.UNKNOWN);
        assertThat(as(() -> fields.value(report, "ky_sau")).printed()).isEqualTo("Quý II năm 2024");
    }

    @Test
    void compilingAgainLeavesWhatTheOfficeEdited() {
        compile();
        ReportSection before = section(PROCEDURES);
        as(() -> texts.save(report, PROCEDURES, before.version(), "Văn phòng viết."));
        jdbc.update("UPDATE report_part SET done_text = CONCAT(done_text, '\nThêm.') WHERE report_id = ?", report);
        CompileResult again = compile();
        assertThat(again.kept()).isEqualTo(1);
        ReportSection kept = section(PROCEDURES);
        assertThat(kept.text()).isEqualTo("Văn phòng viết.");
        assertThat(kept.freshText()).contains("Thêm.");
        assertThat(as(() -> comparison.compare(report, PROCEDURES, Against.FRESH))
                        .rows())
                .isNotEmpty();
        ReportSection own = as(() -> texts.keepOwn(report, PROCEDURES, kept.version()));
        assertThat(own.freshText()).isNull();
        compile();
        assertThat(section(PROCEDURES).freshText()).isNull();
        jdbc.update("UPDATE report_part SET done_text = CONCAT(done_text, '\nNữa.') WHERE report_id = ?", report);
        compile();
        ReportSection taken =
                as(() -> texts.takeOver(report, PROCEDURES, section(PROCEDURES).version()));
        assertThat(taken.edited()).isFalse();
        assertThat(taken.text()).contains("Nữa.");
        assertThat(as(() -> texts.versions(report, PROCEDURES)))
                .extracting(SectionVersion::origin)
                .containsExactly(TextOrigin.TAKEN_OVER, TextOrigin.EDITED, TextOrigin.COMPILED);
    }

    @Test
    void twoPeopleLoseNothing() {
        compile();
        int seen = section(PROGRESS).version();
        assertThat(as(() -> texts.save(report, PROGRESS, seen, "Bản của người thứ nhất"))
                        .saved())
                .isTrue();
        SaveOutcome second = as(() -> texts.save(report, PROGRESS, seen, "Bản của người thứ hai"));
        assertThat(second.saved()).isFalse();
        assertThat(second.section().text()).isEqualTo("Bản của người thứ nhất");
        SectionVersion aside = as(() -> texts.versions(report, PROGRESS)).get(0);
        assertThat(aside.origin()).isEqualTo(TextOrigin.ASIDE);
        ReportSection restored =
                as(() -> texts.restore(report, PROGRESS, second.section().version(), aside.id()));
        assertThat(restored.text()).isEqualTo("Bản của người thứ hai");
        assertThatThrownBy(() -> as(() -> texts.save(report, PROGRESS, restored.version(), "x".repeat(200_001))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("200.001");
        String longest = "đ".repeat(200_000);
        assertThat(as(() -> texts.save(report, PROGRESS, restored.version(), longest))
                        .section()
                        .text())
                .isEqualTo(longest);
    }

    @Test
    void findingsNameTheirPlaceAreMendedOrExcusedAndHoldTheReportBack() {
        compile();
        as(() -> texts.save(
                report,
                "danh-gia.uu-diem",
                section("danh-gia.uu-diem").version(),
                "Trong quý I/2023 đã có {{?ưu điểm}}."));
        List<ReportFinding> found = as(() -> findings.check(report));
        assertThat(found)
                .anyMatch(one -> one.kind().equals("Chỗ cần viết")
                        && "danh-gia.uu-diem".equals(one.sectionKey())
                        && one.blocking());
        assertThat(found).anyMatch(one -> one.kind().equals("Thiếu số liệu") && PROCEDURES.equals(one.sectionKey()));
        assertThat(blockers()).isNotEmpty();
        for (ReportFinding one : found) {
            if (one.blocking()) {
                as(() -> ReportFixture.run(() -> findings.giveReason(report, one.id(), "Sở Nội vụ chưa có hướng dẫn")));
            }
        }
        assertThat(blockers()).isEmpty();
        assertThat(as(() -> findings.check(report)))
                .filteredOn(ReportFinding::blocking)
                .allMatch(one ->
                        one.reason().startsWith("Sở Nội vụ") && !one.reasonBy().isBlank());
        as(() ->
                ReportFixture.run(() -> findings.giveReason(report, found.get(0).id(), "")));
        assertThat(blockers()).hasSize(1);
    }

    @Test
    void whatIsFrozenHoldsTextNumbersAndTheirSources() {
        compile();
        Snapshot snapshot = as(() -> content.snapshot(report));
        assertThat(snapshot.text().toString()).contains("đã hoàn thành 02/03 nhiệm vụ");
        assertThat(snapshot.figures()).anySatisfy(figure -> {
            assertThat(figure.path("field").asText()).isEqualTo("KH.HOAN_THANH");
            assertThat(figure.path("value").asInt()).isEqualTo(2);
            assertThat(figure.path("sources")).hasSize(2);
        });
        assertThat(as(() -> comparison.compare(report, PROGRESS, Against.LAST_YEAR))
                        .figures())
                .isNotEmpty();
    }

    @Test
    void onlyTheOfficeWritesAndUnitsDoNotReadTheDraft() {
        compile();
        assertThatThrownBy(() -> reports.as("giamdoc", () -> texts.save(report, PROGRESS, 0, "x")))
                .isInstanceOf(ForbiddenException.class);
        assertThat(reports.as("giamdoc", () -> texts.text(report)).writable()).isFalse();
        assertThatThrownBy(() -> reports.as("truongphong.hctp", () -> texts.text(report)))
                .isInstanceOf(ForbiddenException.class);
        jdbc.update("UPDATE report SET state = 'SUBMITTED' WHERE id = ?", report);
        assertThatThrownBy(() -> as(() -> texts.save(report, PROGRESS, 0, "x")))
                .isInstanceOf(NotPossibleException.class);
    }

    private List<String> blockers() {
        return as(() -> checks.stream()
                .flatMap(check -> check.blockers(report).stream())
                .toList());
    }

    private CompileResult compile() {
        return as(() -> compiler.compile(report, false, CompileProgress.NONE));
    }

    private ReportSection section(String key) {
        return as(() -> texts.section(report, key));
    }

    private String printed(String key) {
        return as(() -> fields.resolve(report, section(key).text()).text());
    }

    private <T> T as(Supplier<T> work) {
        return reports.as("vanphong", work);
    }
}
