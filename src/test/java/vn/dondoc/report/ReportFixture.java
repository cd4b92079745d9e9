package vn.dondoc.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.TestClock;
import vn.dondoc.report.text.CompileProgress;
import vn.dondoc.report.text.Compiler;
import vn.dondoc.report.text.ReportFinding;
import vn.dondoc.report.text.ReportFindings;
import vn.dondoc.security.CurrentActor;

/** Reports for tests, and their steps in the name of the demo's people. */
public final class ReportFixture {

    /** The day on which the first quarter opens by itself. */
    public static final LocalDate OPENS = LocalDate.of(2024, 3, 4);

    private final ReportOpening opening;
    private final ReportParts parts;
    private final ReportCollecting collecting;
    private final ReportApproval approval;
    private final Reports reports;
    private final Compiler compiler;
    private final ReportFindings findings;
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final TestClock clock;

    ReportFixture(
            ReportOpening opening,
            ReportParts parts,
            ReportCollecting collecting,
            ReportApproval approval,
            Reports reports,
            Compiler compiler,
            ReportFindings findings,
            CurrentActor current,
            JdbcClient jdbc,
            TestClock clock) {
        this.opening = opening;
        this.parts = parts;
        this.collecting = collecting;
        this.approval = approval;
        this.reports = reports;
        this.compiler = compiler;
        this.findings = findings;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        ReportFixture reportFixture(
                ReportOpening opening,
                ReportParts parts,
                ReportCollecting collecting,
                ReportApproval approval,
                Reports reports,
                Compiler compiler,
                ReportFindings findings,
                CurrentActor current,
                JdbcClient jdbc,
                TestClock clock) {
            return new ReportFixture(
                    opening, parts, collecting, approval, reports, compiler, findings, current, jdbc, clock);
        }
    }

    /** The report of the first quarter of 2024 of Sở Tư pháp tỉnh An Giang, opened on its day. */
    public long quarter() {
        return quarter("stp-angiang");
    }

    /** The same of another agency. */
    public long quarter(String agency) {
        clock.setTo(OPENS);
        opening.openDue();
        return id(agency, ReportKind.QUARTER);
    }

    /** The only report of a kind. */
    public long id(String agency, ReportKind kind) {
        return jdbc.sql("SELECT r.id FROM report r JOIN agency a ON a.id = r.agency_id WHERE a.code = ? AND r.kind = ?")
                .params(agency, kind.name())
                .query(Long.class)
                .single();
    }

    /** Every unit's part sent and taken: the Office compiles. */
    public long compiling() {
        long id = quarter();
        units(id).forEach(unit -> send(id, unit));
        as("vanphong", () -> collecting.acceptAll(id));
        return id;
    }

    /** Every unit's part taken, the text compiled and in order: it can be submitted. */
    public long compiled() {
        long id = compiling();
        compile(id);
        return id;
    }

    /** The Office compiles the text, and says of every number that is not there why. */
    public void compile(long id) {
        as("vanphong", () -> compiler.compile(id, false, CompileProgress.NONE));
        giveReasons(id);
    }

    /** The Office says of everything that holds the report back why it is submitted all the same. */
    public void giveReasons(long id) {
        as(
                "vanphong",
                () -> run(() -> findings.check(id).stream()
                        .filter(ReportFinding::holdsBack)
                        .forEach(finding -> findings.giveReason(id, finding.id(), "Trong kỳ chưa có số liệu"))));
    }

    /** Approved, waiting for its number. */
    public long approved() {
        long id = compiled();
        as("vanphong", () -> run(() -> approval.submit(id, null)));
        as("giamdoc", () -> run(() -> approval.approve(id, null)));
        return id;
    }

    /** Frozen as 45/BC-STP of today. */
    public long frozen() {
        long id = approved();
        register(id, "45/BC-STP");
        return id;
    }

    public void register(long id, String number) {
        as("vanthu", () -> run(() -> approval.register(id, null, number, clock.today())));
    }

    /** Writes and sends a unit's part in the name of its head. */
    public void send(long id, long unit) {
        as(writer(unit), () -> {
            parts.save(id, unit, null, new PartTexts("Đã làm " + unit, "Sẽ làm", "Không", "Không"));
            return parts.send(id, unit, null);
        });
    }

    /** Units that have a part. */
    public List<Long> units(long id) {
        return jdbc.sql("SELECT unit_id FROM report_part WHERE report_id = ? ORDER BY id")
                .param(id)
                .query(Long.class)
                .list();
    }

    /** A unit of the report's agency. */
    public long unit(long report, String code) {
        return jdbc.sql(
                        "SELECT u.id FROM unit u JOIN report r ON r.agency_id = u.agency_id WHERE r.id = ? AND u.code = ?")
                .params(report, code)
                .query(Long.class)
                .single();
    }

    public ReportState state(long id) {
        return ReportState.valueOf(jdbc.sql("SELECT state FROM report WHERE id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    public PartState state(long id, long unit) {
        return PartState.valueOf(jdbc.sql("SELECT state FROM report_part WHERE report_id = ? AND unit_id = ?")
                .params(id, unit)
                .query(String.class)
                .single());
    }

    public <T> T as(String account, Supplier<T> work) {
        return current.callAs(account, work);
    }

    /** For steps that give nothing back. */
    public static Void run(Runnable work) {
        work.run();
        return null;
    }

    /** An account that may write the unit's part: anybody of the unit who may. */
    public String writer(long unit) {
        return jdbc.sql("""
                        SELECT p.username FROM person p JOIN person_role r ON r.person_id = p.id
                        WHERE p.unit_id = ? AND r.role IN ('HEAD_OF_UNIT', 'OFFICE', 'OFFICER')
                        ORDER BY r.role = 'OFFICER', p.username LIMIT 1""").param(unit).query(String.class).single();
    }
}
