package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportOpening;
import vn.dondoc.report.output.ReportDocuments;
import vn.dondoc.report.text.CompileProgress;
import vn.dondoc.report.text.CompileResult;
import vn.dondoc.report.text.Compiler;
import vn.dondoc.security.CurrentActor;

/** Compiling the report of a quarter of a department with many units, all of which have sent their part. */
final class CompileBench {

    static final int UNITS = 50;

    private static final String OFFICE = "vanphong";

    private final Compiler compiler;
    private final ReportOpening opening;
    private final ReportDocuments documents;
    private final CurrentActor current;
    private final JdbcTemplate jdbc;
    private long report;

    CompileBench(
            Compiler compiler,
            ReportOpening opening,
            ReportDocuments documents,
            CurrentActor current,
            JdbcTemplate jdbc) {
        this.documents = documents;
        this.compiler = compiler;
        this.opening = opening;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Gives the measured department its units; before the work is spread over them. */
    void units() {
        jdbc.update("""
                INSERT INTO unit (agency_id, code, name, short_name, kind, sort_no)
                SELECT agency_id, CONCAT('b', seq), CONCAT('Phòng nghiệp vụ số ', seq), CONCAT('P', seq), kind, 100 + seq
                FROM unit u JOIN seq_1_to_100 WHERE u.code = 'hctp'
                  AND u.agency_id = (SELECT id FROM agency WHERE code = 'stp-angiang')
                  AND seq <= ? - (SELECT COUNT(*) FROM unit x WHERE x.agency_id = u.agency_id AND x.code <> 'bgd')""", UNITS);
    }

    /** Opens the report of the quarter and fills in the units' parts. */
    void open() {
        report = current.callAs(OFFICE, () -> opening.openPeriod(ReportKind.QUARTER, "2024-Q3"));
        jdbc.update("""
                UPDATE report_part SET state = 'SENT', sent_at = NOW(3),
                  done_text = REPEAT('Đã rà soát, trình công bố danh mục thủ tục hành chính thuộc lĩnh vực của phòng. ', 20),
                  next_text = REPEAT('Tiếp tục số hóa hồ sơ, kết quả giải quyết thủ tục hành chính. ', 10),
                  trouble_text = 'Nhân lực còn thiếu.', proposal_text = 'Bổ sung kinh phí.'
                WHERE report_id = ?""", report);
    }

    /** Compiles, then prints the draft, which counts every number in it. */
    void compile() {
        CompileResult result = current.callAs(OFFICE, () -> compiler.compile(report, false, CompileProgress.NONE));
        assertThat(result.used()).hasSize(UNITS);
        assertThat(result.missing()).isEmpty();
        assertThat(current.callAs(OFFICE, () -> documents.docx(report, null)).content())
                .isNotEmpty();
    }
}
