package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.report.PartRow;
import vn.dondoc.report.PartTexts;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportApproval;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportParts;
import vn.dondoc.report.ReportSummary;
import vn.dondoc.report.Reports;
import vn.dondoc.report.text.CompileProgress;
import vn.dondoc.report.text.Compiler;
import vn.dondoc.report.text.ReportFinding;
import vn.dondoc.report.text.ReportFindings;
import vn.dondoc.security.CurrentActor;

/** The four reports of 2024 on their way out; that of the third quarter is a day late. */
class DemoYearReports {

    private static final int YEAR = 2024;
    private static final String SLOW = "pbgd";

    private final Reports reports;
    private final ReportParts parts;
    private final ReportCollecting collecting;
    private final Compiler compiler;
    private final ReportFindings findings;
    private final ReportApproval approval;
    private final CurrentActor actor;
    private final DemoWork work;

    DemoYearReports(
            Reports reports,
            ReportParts parts,
            ReportCollecting collecting,
            Compiler compiler,
            ReportFindings findings,
            ReportApproval approval,
            CurrentActor actor,
            DemoWork work) {
        this.reports = reports;
        this.parts = parts;
        this.collecting = collecting;
        this.compiler = compiler;
        this.findings = findings;
        this.approval = approval;
        this.actor = actor;
        this.work = work;
    }

    void plan(DemoAgenda agenda) {
        one(agenda, "2024-Q1", null, "2024-03-19", "63/BC-STP");
        one(agenda, "2024-H1", "2024-06-12", "2024-06-18", "149/BC-STP");
        one(agenda, "2024-Q3", "2024-09-12", "2024-09-20", "236/BC-STP");
        one(agenda, "2024", "2024-12-12", "2024-12-18", "318/BC-STP");
    }

    /** @param sent when the units send, all but one; null = they have begun already */
    private void one(DemoAgenda agenda, String window, String sent, String issued, String number) {
        LocalDate out = LocalDate.parse(issued);
        if (sent != null) {
            agenda.at(sent + "T10:00", () -> send(window, true));
        }
        agenda.at(out.minusDays(sent == null ? 0 : 2).atTime(9, 0), () -> {
            send(window, false);
            actor.runAs(DemoWork.OFFICE, () -> collecting.acceptAll(id(window)));
        });
        agenda.at(out.atTime(10, 0), () -> write(window));
        agenda.at(out.atTime(15, 30), () -> issue(window, number, out));
    }

    private void send(String window, boolean butSlow) {
        long report = id(window);
        long slow = work.units(SLOW).get(0);
        List<PartRow> rows =
                actor.callAs(DemoWork.OFFICE, () -> reports.details(report)).parts();
        for (PartRow row : rows) {
            if (row.state().withUnit() && !(butSlow && row.unitId() == slow)) {
                actor.runAs(work.headOf(row.unitId()), () -> {
                    parts.save(report, row.unitId(), null, texts(row.unitName()));
                    parts.answerRest(report, row.unitId());
                    parts.send(report, row.unitId(), null);
                });
            }
        }
    }

    private static PartTexts texts(String unit) {
        return new PartTexts(
                unit + " đã thực hiện các nhiệm vụ được giao trong kỳ; kết quả từng nhiệm vụ cập nhật trên hệ thống.",
                "Hoàn thành các nhiệm vụ đến hạn trong kỳ tới.",
                "Không.",
                "Không.");
    }

    private void write(String window) {
        long report = id(window);
        actor.runAs(DemoWork.OFFICE, () -> {
            compiler.compile(report, false, CompileProgress.NONE);
            findings.check(report).stream()
                    .filter(ReportFinding::holdsBack)
                    .forEach(finding -> findings.giveReason(report, finding.id(), "Trong kỳ chưa có số liệu."));
            approval.submit(report, null);
        });
    }

    private void issue(String window, String number, LocalDate day) {
        long report = id(window);
        actor.runAs(DemoWork.DIRECTOR, () -> approval.approve(report, null));
        actor.runAs("vanthu", () -> approval.register(report, null, number, day));
    }

    private long id(String window) {
        return actor.callAs(DemoWork.DIRECTOR, () -> reports.ofYear(YEAR)).stream()
                .map(ReportSummary::report)
                .filter(report -> window.equals(report.windowCode()))
                .mapToLong(Report::id)
                .findFirst()
                .orElseThrow();
    }
}
