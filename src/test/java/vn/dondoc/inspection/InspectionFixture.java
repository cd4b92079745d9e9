package vn.dondoc.inspection;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.TestClock;
import vn.dondoc.security.CurrentActor;

/**
 * Inspections for tests, and their steps in the name of the demo's people. The team is Thanh tra with one person of
 * Phòng Hành chính tư pháp; today is 19 March 2024.
 */
public final class InspectionFixture {

    public static final String LEAD = "truongphong.ttra";
    public static final String SECRETARY = "chuyenvien.ttra";
    /** On the team, and of a unit that is inspected. */
    public static final String INSIDER = "chuyenvien2.hctp";

    private final InspectionPlanning planning;
    private final InspectionApproval approval;
    private final Visits visits;
    private final VisitMinutesWork minutes;
    private final VisitConclusions conclusions;
    private final Findings findings;
    private final OutsideInspections outside;
    private final Inspections inspections;
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final TestClock clock;

    InspectionFixture(
            InspectionPlanning planning,
            InspectionApproval approval,
            Visits visits,
            VisitMinutesWork minutes,
            VisitConclusions conclusions,
            Findings findings,
            OutsideInspections outside,
            Inspections inspections,
            CurrentActor current,
            JdbcClient jdbc,
            TestClock clock) {
        this.planning = planning;
        this.approval = approval;
        this.visits = visits;
        this.minutes = minutes;
        this.conclusions = conclusions;
        this.findings = findings;
        this.outside = outside;
        this.inspections = inspections;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        InspectionFixture inspectionFixture(
                InspectionPlanning planning,
                InspectionApproval approval,
                Visits visits,
                VisitMinutesWork minutes,
                VisitConclusions conclusions,
                Findings findings,
                OutsideInspections outside,
                Inspections inspections,
                CurrentActor current,
                JdbcClient jdbc,
                TestClock clock) {
            return new InspectionFixture(
                    planning,
                    approval,
                    visits,
                    minutes,
                    conclusions,
                    findings,
                    outside,
                    inspections,
                    current,
                    jdbc,
                    clock);
        }
    }

    /** The head of a plan. */
    public static InspectionDraft head(InspectionKind kind) {
        return head(kind, 2024);
    }

    public static InspectionDraft head(InspectionKind kind, int year) {
        return new InspectionDraft(
                kind, year, "Kiểm tra cải cách hành chính năm " + year, "Một cửa", "88/QĐ-STP", null, null);
    }

    /** A draft with a team and these units of An Giang, in April. */
    public long draft(InspectionKind kind, String... units) {
        return draft("", head(kind), units);
    }

    /** @param suffix of the accounts, {@code .kg} for Kiên Giang */
    public long draft(String suffix, InspectionDraft head, String... units) {
        return as("vanphong" + suffix, () -> {
            long id = planning.create(head);
            planning.members(
                    id,
                    null,
                    List.of(
                            MemberDraft.person(person(LEAD + suffix), MemberRole.LEAD),
                            MemberDraft.person(person(SECRETARY + suffix), MemberRole.SECRETARY),
                            MemberDraft.person(person(INSIDER + suffix), MemberRole.MEMBER),
                            new MemberDraft(null, "Nguyễn Văn Ngoài", "Sở Nội vụ", MemberRole.MEMBER)));
            for (String unit : units) {
                planning.addVisit(id, VisitDraft.unit(unit(id, unit), 4, null), "");
            }
            return id;
        });
    }

    /** A body outside in the draft, in April. */
    public long body(long id, String name) {
        return as("vanphong", () -> planning.addVisit(id, VisitDraft.body(name, BodyLevel.DISTRICT, 4, null), ""));
    }

    /** Approved and numbered: the units are waited for. */
    public long running(InspectionKind kind, String... units) {
        return running("", draft(kind, units));
    }

    /** A draft that is approved and numbered. */
    public long running(String suffix, long id) {
        as("vanphong" + suffix, () -> run(() -> planning.submit(id, null)));
        as("giamdoc" + suffix, () -> run(() -> approval.approve(id, null)));
        as("vanthu" + suffix, () -> run(() -> approval.register(id, null, (10 + id) + "/KH-STP", clock.today())));
        return id;
    }

    /** What Sở Nội vụ found with one unit. */
    public long fromOutside(String suffix, String unit) {
        long unitId = unitOf("stp-" + (suffix.isEmpty() ? "angiang" : "kiengiang"), unit);
        return as(
                "vanphong" + suffix,
                () -> outside.enter(new OutsideDraft(
                        "Sở Nội vụ",
                        "Kết luận kiểm tra cải cách hành chính",
                        "",
                        "12/KL-SNV",
                        clock.today(),
                        List.of(new OutsideDraft.OutsideFinding(unitId, finding("Chưa niêm yết thủ tục"))))));
    }

    public static FindingDraft finding(String what) {
        return FindingDraft.of(what, "Nghị định về một cửa", FindingSeverity.MODERATE, "");
    }

    /** The visit of a unit. */
    public long visit(long inspection, String unit) {
        return jdbc.sql(
                        "SELECT v.id FROM inspection_visit v JOIN unit u ON u.id = v.unit_id WHERE v.inspection_id = ? AND u.code = ?")
                .params(inspection, unit)
                .query(Long.class)
                .single();
    }

    /** Notice for today. */
    public void notified(long visit) {
        as(
                suffixed(visit, LEAD),
                () -> run(() -> visits.notify(
                        visit, null, new NoticeDraft(clock.today(), "20/TB-STP", clock.today(), "Chuẩn bị hồ sơ"))));
    }

    /** The team is there. */
    public void visiting(long visit) {
        notified(visit);
        as(suffixed(visit, LEAD), () -> run(() -> visits.start(visit, null, clock.today())));
    }

    /** Findings written down, the visit over. */
    public void finished(long visit, String... found) {
        visiting(visit);
        as(
                suffixed(visit, SECRETARY),
                () -> run(() -> {
                    for (String what : found) {
                        findings.add(visit, finding(what));
                    }
                    visits.finish(visit, null, clock.today());
                }));
    }

    /** The minutes lie with the unit. */
    public void minutesSent(long visit, String... found) {
        finished(visit, found);
        sendMinutes(visit);
    }

    public void sendMinutes(long visit) {
        as(
                suffixed(visit, SECRETARY),
                () -> run(() -> {
                    minutes.save(visit, null, new MinutesDraft("Tại đơn vị", "Trưởng đoàn", "Đã kiểm tra hồ sơ"));
                    minutes.send(visit, null);
                }));
    }

    /** The unit's head agrees; the conclusion is submitted. */
    public void concludable(long visit, String... found) {
        minutesSent(visit, found);
        confirm(visit);
        submitConclusion(visit);
    }

    /** The unit's head agrees; what a body outside answers, the team writes down. */
    public void confirm(long visit) {
        if (!of(visit).own()) {
            as(
                    suffixed(visit, LEAD),
                    () -> run(() -> minutes.recordAnswer(visit, null, MinutesAnswer.CONFIRMED, "Công văn 15/UBND")));
            return;
        }
        as(head(visit), () -> run(() -> minutes.answer(visit, null, MinutesAnswer.CONFIRMED, "")));
    }

    public void submitConclusion(long visit) {
        as(
                suffixed(visit, LEAD),
                () -> run(() -> {
                    conclusions.save(visit, null, "Kết luận: cơ bản đạt");
                    conclusions.submit(visit, null);
                }));
    }

    /** The conclusion waits for its number. */
    public void approved(long visit, String... found) {
        concludable(visit, found);
        as(suffixed(visit, "giamdoc"), () -> run(() -> conclusions.approve(visit, null)));
    }

    /** The conclusion is issued; what was found is to be remedied. */
    public void concluded(long visit, String... found) {
        approved(visit, found);
        register(visit);
    }

    public void register(long visit) {
        as(
                suffixed(visit, "vanthu"),
                () -> run(() -> conclusions.register(visit, null, (40 + visit) + "/KL-STP", clock.today())));
    }

    /** The head of the visited unit, or the Office's chief. */
    public String head(long visit) {
        String unit = jdbc.sql("SELECT u.code FROM inspection_visit v JOIN unit u ON u.id = v.unit_id WHERE v.id = ?")
                .param(visit)
                .query(String.class)
                .single();
        return suffixed(visit, unit.equals("vp") ? "vanphong" : "truongphong." + unit);
    }

    private String suffixed(long visit, String account) {
        String agency = jdbc.sql(
                        "SELECT a.code FROM inspection_visit v JOIN agency a ON a.id = v.agency_id WHERE v.id = ?")
                .param(visit)
                .query(String.class)
                .single();
        return agency.equals("stp-angiang") ? account : account + ".kg";
    }

    public Visit of(long visit) {
        return as(suffixed(visit, "giamdoc"), () -> inspections.visit(visit)).visit();
    }

    public List<Finding> findings(long visit) {
        return as(suffixed(visit, "giamdoc"), () -> inspections.visit(visit)).findings();
    }

    public Inspection inspection(long id) {
        return as("giamdoc", () -> inspections.find(id));
    }

    public long unit(long inspection, String code) {
        return jdbc.sql(
                        "SELECT u.id FROM unit u JOIN inspection i ON i.agency_id = u.agency_id WHERE i.id = ? AND u.code = ?")
                .params(inspection, code)
                .query(Long.class)
                .single();
    }

    private long unitOf(String agency, String code) {
        return jdbc.sql("SELECT u.id FROM unit u JOIN agency a ON a.id = u.agency_id WHERE a.code = ? AND u.code = ?")
                .params(agency, code)
                .query(Long.class)
                .single();
    }

    public long person(String account) {
        return jdbc.sql("SELECT id FROM person WHERE username = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    @Nullable
    public String outcome(String process, long key) {
        return jdbc.sql("SELECT outcome FROM process_outcome WHERE process_id = ? AND business_key = ?")
                .params(process, key)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    public <T> T as(String account, Supplier<T> work) {
        return current.callAs(account, work);
    }

    /** For steps that give nothing back. */
    public static Void run(Runnable work) {
        work.run();
        return null;
    }
}
