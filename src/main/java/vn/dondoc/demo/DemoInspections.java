package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dondoc.inspection.FindingDraft;
import vn.dondoc.inspection.FindingSeverity;
import vn.dondoc.inspection.Findings;
import vn.dondoc.inspection.InspectionApproval;
import vn.dondoc.inspection.InspectionDraft;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.MemberDraft;
import vn.dondoc.inspection.MemberRole;
import vn.dondoc.inspection.MinutesAnswer;
import vn.dondoc.inspection.MinutesDraft;
import vn.dondoc.inspection.NoticeDraft;
import vn.dondoc.inspection.OutsideDraft;
import vn.dondoc.inspection.OutsideInspections;
import vn.dondoc.inspection.VisitConclusions;
import vn.dondoc.inspection.VisitDraft;
import vn.dondoc.inspection.VisitMinutesWork;
import vn.dondoc.inspection.Visits;
import vn.dondoc.security.CurrentActor;

/**
 * The reform inspection of 2024: plan 25/KH-STP of 26 February, a visit for each row of {@code kiem-tra.tsv} with what
 * was found, and one inspection by Sở Nội vụ in August. The findings become work of the units.
 */
class DemoInspections {

    /** How the remedies of the first visit begin. */
    static final String REMEDY = "Đối chiếu, nhập bổ sung";

    static final String LETTERS = "Gửi thư xin lỗi cho các hồ sơ";
    private static final String LEAD = "truongphong.ttra";
    private static final String SECRETARY = "chuyenvien.ttra";
    private static final String TABLE = "kiem-tra.tsv";
    private static final String PLAN = "25/KH-STP";
    private static final int YEAR = 2024;

    private final Services services;
    private final CurrentActor actor;
    private final DemoWork work;
    private long inspection;

    /** What the story needs of inspections. */
    record Services(
            InspectionPlanning planning,
            InspectionApproval approval,
            Inspections inspections,
            Visits visits,
            VisitMinutesWork minutes,
            VisitConclusions conclusions,
            Findings findings,
            OutsideInspections outside) {}

    DemoInspections(Services services, CurrentActor actor, DemoWork work) {
        this.services = services;
        this.actor = actor;
        this.work = work;
    }

    /** Writes the whole year into the agenda. */
    void plan(DemoAgenda agenda) {
        agenda.at("2024-02-23T09:00", this::draft);
        agenda.at("2024-02-26T10:00", this::issue);
        DemoTable.rows(TABLE).forEach(row -> new VisitStory(row).plan(agenda));
        agenda.at("2024-08-20T09:00", this::outside);
    }

    private void draft() {
        actor.runAs(DemoWork.OFFICE, () -> {
            inspection = services.planning()
                    .create(new InspectionDraft(
                            InspectionKind.REFORM,
                            YEAR,
                            "Kiểm tra cải cách hành chính các phòng, đơn vị năm 2024",
                            "Việc thực hiện nhiệm vụ được giao, kỷ luật hành chính, giải quyết thủ tục hành chính.",
                            "41/QĐ-STP",
                            LocalDate.of(YEAR, 2, 22),
                            null));
            services.planning()
                    .members(
                            inspection,
                            null,
                            List.of(
                                    MemberDraft.person(work.personId(LEAD), MemberRole.LEAD),
                                    MemberDraft.person(work.personId(SECRETARY), MemberRole.SECRETARY),
                                    MemberDraft.person(work.personId("chuyenvien.vp"), MemberRole.MEMBER)));
            DemoTable.rows(TABLE).forEach(row -> services.planning()
                    .addVisit(
                            inspection,
                            VisitDraft.unit(unit(row), Integer.parseInt(row.get("month")), day(row, "visited")),
                            ""));
            services.planning().submit(inspection, null);
        });
    }

    private void issue() {
        actor.runAs(DemoWork.DIRECTOR, () -> services.approval().approve(inspection, null));
        actor.runAs("vanthu", () -> services.approval().register(inspection, null, PLAN, LocalDate.of(YEAR, 2, 26)));
    }

    private void outside() {
        FindingDraft finding = FindingDraft.of(
                "Hồ sơ lưu của 03 thủ tục chưa có phiếu kiểm soát quá trình giải quyết.",
                "Quy định về cơ chế một cửa",
                FindingSeverity.MODERATE,
                "Bổ sung phiếu kiểm soát cho hồ sơ đang lưu; kiểm tra lại hồ sơ từ đầu năm.");
        actor.runAs(DemoWork.OFFICE, () -> services.outside()
                .enter(new OutsideDraft(
                        "Sở Nội vụ",
                        "Kết luận kiểm tra cải cách hành chính tại Sở Tư pháp",
                        "",
                        "57/KL-SNV",
                        LocalDate.of(YEAR, 8, 19),
                        List.of(new OutsideDraft.OutsideFinding(
                                work.units("bttp").get(0), finding)))));
    }

    private long unit(Map<String, String> row) {
        return work.units(row.get("unit")).get(0);
    }

    private static LocalDate day(Map<String, String> row, String column) {
        return LocalDate.parse(row.get(column));
    }

    /** One row on its way: notice, visit, minutes, conclusion. */
    private final class VisitStory {

        private final Map<String, String> row;
        private long id;

        VisitStory(Map<String, String> row) {
            this.row = row;
        }

        void plan(DemoAgenda agenda) {
            agenda.at(day(row, "notified").atTime(9, 10), this::announce);
            agenda.at(day(row, "visited").atTime(16, 30), this::visit);
            agenda.at(day(row, "minutes").atTime(10, 20), this::minutes);
            agenda.at(day(row, "confirmed").atTime(14, 10), this::confirm);
            agenda.at(day(row, "concluded").atTime(9, 20), this::conclude);
        }

        private void announce() {
            id = actor.callAs(LEAD, () -> services.inspections().details(inspection)).visits().stream()
                    .filter(visit ->
                            visit.visit().unitId() != null && visit.visit().unitId() == unit(row))
                    .findFirst()
                    .orElseThrow()
                    .visit()
                    .id();
            as(LEAD, () -> services.visits()
                    .notify(
                            id,
                            null,
                            new NoticeDraft(
                                    day(row, "visited"),
                                    row.get("notice"),
                                    day(row, "notified"),
                                    "Chuẩn bị hồ sơ, sổ theo dõi của kỳ được kiểm tra.")));
        }

        private void visit() {
            as(LEAD, () -> services.visits().start(id, null, day(row, "visited")));
            as(SECRETARY, () -> {
                for (String column : List.of("found1", "found2")) {
                    if (!row.get(column).isEmpty()) {
                        services.findings()
                                .add(
                                        id,
                                        FindingDraft.of(
                                                row.get(column),
                                                row.get("basis"),
                                                FindingSeverity.valueOf(row.get("severity")),
                                                row.get(column.replace("found", "advice"))));
                    }
                }
                services.visits().finish(id, null, day(row, "visited"));
            });
        }

        private void minutes() {
            as(SECRETARY, () -> {
                services.minutes()
                        .save(
                                id,
                                null,
                                new MinutesDraft(
                                        "Trụ sở đơn vị",
                                        "Đoàn kiểm tra; lãnh đạo và công chức đơn vị",
                                        row.get("text")));
                services.minutes().send(id, null);
            });
        }

        private void confirm() {
            as(DemoWork.head(row.get("unit")), () -> services.minutes().answer(id, null, MinutesAnswer.CONFIRMED, ""));
        }

        private void conclude() {
            as(LEAD, () -> {
                services.conclusions().save(id, null, row.get("conclusion"));
                services.conclusions().submit(id, null);
            });
            as(DemoWork.DIRECTOR, () -> services.conclusions().approve(id, null));
            as("vanthu", () -> services.conclusions().register(id, null, row.get("number"), day(row, "concluded")));
        }

        private void as(String account, Runnable step) {
            actor.runAs(account, step);
        }
    }
}
