package vn.dondoc.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.feedback.FeedbackEvent;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.feedback.FeedbackHandling;
import vn.dondoc.feedback.Feedbacks;
import vn.dondoc.feedback.PersonalDataErasure;
import vn.dondoc.inspection.InspectionEvent;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.target.TargetFixture;
import vn.dondoc.target.TargetJoining;
import vn.dondoc.target.TargetValue;
import vn.dondoc.target.TargetValues;
import vn.dondoc.target.Targets;
import vn.dondoc.target.ValueDraft;
import vn.dondoc.task.TaskFixture;

/** Acts about plans, inspections, feedback and targets: each is told to whom the features' own pages tell it. */
class SubjectActsTest extends DatabaseTest {

    /** Leadership, Office, clerk, heads and officers of both departments. */
    private static final List<String> VIEWERS = List.of(
            "giamdoc",
            "phogiamdoc",
            "vanphong",
            "vanthu",
            "truongphong.hctp",
            "chuyenvien.hctp",
            InspectionFixture.INSIDER,
            "truongphong.bttp",
            "chuyenvien.bttp",
            "truongphong.xdkt",
            InspectionFixture.LEAD,
            InspectionFixture.SECRETARY,
            "giamdoc.kg",
            "truongphong.hctp.kg");

    private static final Set<String> REMINDERS = Set.of("NOTICE_SOON", "NOTICE_LATE", "VISIT_SOON", "VISIT_LATE");

    @Autowired
    ActivityStream stream;

    @Autowired
    TaskFixture fixture;

    @Autowired
    InspectionFixture inspecting;

    @Autowired
    Inspections inspections;

    @Autowired
    FeedbackFixture feedback;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    FeedbackHandling handling;

    @Autowired
    PersonalDataErasure erasure;

    @Autowired
    TargetFixture targets;

    @Autowired
    Targets targetPages;

    @Autowired
    TargetValues values;

    @Autowired
    TargetJoining joining;

    @Autowired
    PlanFixture plans;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anInspectionIsToldAsItsPageTellsIt() {
        long running = inspecting.running(InspectionKind.REFORM, "hctp", "bttp");
        inspecting.concluded(inspecting.visit(running, "hctp"), "Chưa niêm yết thủ tục");
        inspecting.minutesSent(inspecting.visit(running, "bttp"), "Thiếu sổ theo dõi");
        long draft = inspecting.draft(InspectionKind.SECTOR, "hctp");
        long outside = inspecting.fromOutside("", "bttp");
        long foreign = inspecting.fromOutside(".kg", "hctp");

        for (String viewer : VIEWERS) {
            for (long id : List.of(running, draft, outside, foreign)) {
                assertThat(told(viewer, ActivityKind.INSPECTION, id))
                        .as("%s about inspection %d", viewer, id)
                        .hasSize(onPage(viewer, id));
            }
        }
        List<String> head = told("truongphong.hctp", ActivityKind.INSPECTION, running);
        assertThat(head)
                .anyMatch(text -> text.contains("phát hành kế hoạch kiểm tra số"))
                .anyMatch(text -> text.contains("thông báo kiểm tra Phòng Hành chính tư pháp"))
                .anyMatch(text -> text.contains("Kết luận kiểm tra Phòng Hành chính tư pháp số"))
                .noneMatch(text -> text.contains("niêm yết"))
                .noneMatch(text -> text.contains("rình kế hoạch"))
                .noneMatch(text -> text.contains("rình kết luận"))
                .noneMatch(text -> text.contains("Bổ trợ"));
        assertThat(told(InspectionFixture.INSIDER, ActivityKind.INSPECTION, running))
                .as("on the team")
                .anyMatch(text -> text.contains("ghi phát hiện tại Phòng Bổ trợ tư pháp: Thiếu sổ theo dõi"));
        assertThat(told("truongphong.hctp", ActivityKind.INSPECTION, draft)).isEmpty();
        assertThat(told("truongphong.xdkt", ActivityKind.INSPECTION, running)).isEmpty();
        Activity notice = of("truongphong.hctp", kind(ActivityKind.INSPECTION)).stream()
                .filter(act -> act.text().contains("thông báo kiểm tra"))
                .findFirst()
                .orElseThrow();
        assertThat(notice.link())
                .isEqualTo("kiem-tra/%d/don-vi/%d".formatted(running, inspecting.visit(running, "hctp")));
        assertThat(notice.text()).startsWith(notice.actorName() + " thông báo");
        assertThat(notice.assignmentId()).isNull();
    }

    @Test
    void feedbackIsToldToWhoeverHasItAndNeverSaysWhoIsBehindIt() {
        long published = feedback.published();
        long atUnit = feedback.withUnit("bttp");
        long received = feedback.received();
        long foreign = feedback.withUnit("hctp", true);
        feedback.run("truongphong.bttp", () -> handling.handBack(atUnit, null, "Thuộc phòng khác"));
        feedback.run("vanphong", () -> handling.sendToUnit(atUnit, null, feedback.unit(atUnit, "xdkt")));
        // written before anybody knew the name
        jdbc.sql("UPDATE feedback_event SET text = CONCAT(text, ' Nguyễn Thị Bưởi 0912345678') WHERE kind IN"
                        + " ('HANDED_BACK', 'RETURNED', 'PUBLISHED', 'NOT_PUBLISHED', 'ANSWERED', 'ANSWER_GIVEN')")
                .update();

        for (String viewer : VIEWERS) {
            for (long id : List.of(published, atUnit, received, foreign)) {
                assertThat(told(viewer, ActivityKind.FEEDBACK, id))
                        .as("%s about feedback %d", viewer, id)
                        .hasSize(onFeedbackPage(viewer, id));
            }
            assertThat(of(viewer, kind(ActivityKind.FEEDBACK)).toString())
                    .doesNotContain("Bưởi", "0912", "Mỹ Khánh", "buoi.nt", "bệnh hiếm", "quá hạn, chưa có kết quả");
        }
        assertThat(told("truongphong.hctp", ActivityKind.FEEDBACK, published))
                .anyMatch(text -> text.contains("tiếp nhận PAKN"))
                .anyMatch(text -> text.contains("công khai kết quả trả lời PAKN"));
        assertThat(told("truongphong.bttp", ActivityKind.FEEDBACK, atUnit))
                .as("no longer theirs")
                .isEmpty();
        assertThat(told("truongphong.xdkt", ActivityKind.FEEDBACK, atUnit)).isNotEmpty();
        assertThat(of("giamdoc", unit("bttp")))
                .as("it was around that unit")
                .extracting(Activity::subjectId)
                .contains(atUnit);
        assertThat(of("vanphong", kind(ActivityKind.FEEDBACK)))
                .allMatch(act -> act.link().equals("phan-anh/" + act.subjectId()));
    }

    @Test
    void whatIsErasedIsGoneFromTheStreamToo() {
        long id = feedback.published();
        // the name was not known when the title was written
        jdbc.sql("UPDATE feedback SET title = 'Đơn của Nguyễn Thị Bưởi' WHERE id = ?")
                .param(id)
                .update();
        feedback.run("quantri", () -> erasure.erase(id, false, "Người phản ánh yêu cầu"));
        List<Activity> all = of("vanphong", kind(ActivityKind.FEEDBACK));
        assertThat(all.toString()).doesNotContain("Bưởi");
        assertThat(all.get(0).text()).contains("xóa thông tin cá nhân của người phản ánh trong PAKN");
        assertThat(told("truongphong.hctp", ActivityKind.FEEDBACK, id)).isNotEmpty();
        assertThat(told("truongphong.bttp", ActivityKind.FEEDBACK, id)).isEmpty();
    }

    @Test
    void aTargetIsToldToTheUnitsOfItsGroup() {
        long head = targets.single("stp-angiang", "hctp");
        long member = targets.single("stp-angiang", "bttp");
        long other = targets.single("stp-angiang", null);
        long foreign = targets.single("stp-kiengiang", "hctp");
        targets.enter("vanphong", member, "2024-Q1", "70");
        targets.enter("vanphong", other, "2024-Q1", "71");
        targets.enter("vanphong.kg", foreign, "2024-Q1", "72");
        TargetValue first = targets.enter("truongphong.hctp", head, "2024-Q1", "75");
        current.callAs(
                "truongphong.hctp",
                () -> values.enter(
                        head,
                        new ValueDraft(
                                "2024-Q1", new BigDecimal("76"), null, "Báo cáo 11/BC-STP", "Nhầm", first.version())));
        current.runAs("vanphong", () -> joining.join(head, List.of(member)));

        for (String viewer : VIEWERS) {
            for (long id : List.of(head, member, other, foreign)) {
                List<String> page = ofTargetPage(viewer, id);
                List<String> told = of(viewer, kind(ActivityKind.TARGET)).stream()
                        .filter(act -> act.subjectId() == id)
                        .map(Activity::text)
                        .toList();
                // the page of the target, or of that to which it is joined
                List<String> pages = page.isEmpty() && id == member ? ofTargetPage(viewer, head) : page;
                assertThat(told.isEmpty()).as("%s about target %d", viewer, id).isEqualTo(pages.isEmpty());
            }
        }
        assertThat(told("truongphong.bttp", ActivityKind.TARGET, head))
                .as("leads what is joined to it")
                .anyMatch(text -> text.contains(" nhập số liệu Quý I/2024: 75%"))
                .anyMatch(text -> text.contains(" sửa số liệu Quý I/2024: 75% → 76%"));
        assertThat(told("truongphong.xdkt", ActivityKind.TARGET, head)).isEmpty();
        assertThat(of("truongphong.hctp", kind(ActivityKind.TARGET)).stream()
                        .filter(act -> act.subjectId() == member)
                        .map(Activity::link))
                .as("opens where it counts")
                .isNotEmpty()
                .containsOnly("chi-tieu/" + head);
    }

    @Test
    void stepsOfAPlanAreToldToTheAgency() {
        long plan = plans.small();
        plans.submitSigned(plan);
        plans.giveBack(plan, "Bổ sung thời hạn");
        plans.consolidate(plan);
        plans.issue("giamdoc", plan);
        for (String viewer : List.of("giamdoc", "vanphong", "truongphong.xdkt", "chuyenvien.hctp")) {
            assertThat(told(viewer, ActivityKind.PLAN, plan))
                    .as(viewer)
                    .hasSizeGreaterThanOrEqualTo(5)
                    .anyMatch(text -> text.endsWith("trả lại Văn phòng: Bổ sung thời hạn."))
                    .anyMatch(text -> text.contains("trình bản đã ký giấy"))
                    .anyMatch(text -> text.contains("trình lãnh đạo dự thảo đã hoàn thiện"))
                    .anyMatch(text -> text.contains("duyệt kế hoạch"))
                    .anyMatch(text -> text.contains("cho số 56/KH-STP, ngày 19/3/2024 và ban hành"));
        }
        assertThat(told("giamdoc.kg", ActivityKind.PLAN, plan)).isEmpty();
        assertThat(of("giamdoc", unit("xdkt")))
                .as("nobody of that unit did it")
                .noneMatch(act -> act.kind() == ActivityKind.PLAN);
        assertThat(of("giamdoc", new ActivityFilter(fixture.person("giamdoc"), null, ActivityKind.PLAN, null, null)))
                .isNotEmpty()
                .allMatch(act -> Long.valueOf(fixture.person("giamdoc")).equals(act.actorId()));
        Activity issued = of("giamdoc", kind(ActivityKind.PLAN)).get(0);
        assertThat(issued.link()).isEqualTo("ke-hoach/" + plan);
        assertThat(issued.sourceLabel()).isEqualTo("56/KH-STP");
    }

    @Test
    void pagesGoThroughAllSourcesWithoutGapsAndEachKindIsFoundUnderOneName() {
        fixture.receive(fixture.assignment(LocalDate.of(2024, 6, 30)));
        plans.submitSigned(plans.small());
        inspecting.minutesSent(inspecting.visit(inspecting.running(InspectionKind.REFORM, "hctp"), "hctp"));
        feedback.published();
        targets.enter("vanphong", targets.single("stp-angiang", "hctp"), "2024-Q1", "70");
        for (String viewer : List.of("giamdoc", "truongphong.hctp")) {
            List<Activity> whole = of(viewer, ActivityFilter.any());
            assertThat(whole)
                    .extracting(Activity::kind)
                    .contains(
                            ActivityKind.PLAN,
                            ActivityKind.INSPECTION,
                            ActivityKind.FEEDBACK,
                            ActivityKind.TARGET,
                            ActivityKind.RECEIVE);
            List<Activity> pieces = new ArrayList<>();
            String before = null;
            do {
                String from = before;
                ActivityPage page = current.callAs(viewer, () -> stream.find(ActivityFilter.any(), from, 3));
                pieces.addAll(page.items());
                before = page.next();
            } while (before != null);
            assertThat(pieces).containsExactlyElementsOf(whole);
            List<Activity> byKind = new ArrayList<>();
            for (ActivityKind kind : ActivityKind.values()) {
                byKind.addAll(of(viewer, kind(kind)));
            }
            assertThat(byKind).containsExactlyInAnyOrderElementsOf(whole);
        }
    }

    private int onPage(String viewer, long inspection) {
        try {
            return (int) current.callAs(viewer, () -> inspections.events(inspection)).stream()
                    .map(InspectionEvent::kind)
                    .filter(kind -> !REMINDERS.contains(kind))
                    .count();
        } catch (NotFoundException unseen) {
            return 0;
        }
    }

    private int onFeedbackPage(String viewer, long id) {
        try {
            List<FeedbackEvent> events = current.callAs(viewer, () -> feedbacks.events(id));
            return events.size();
        } catch (NotFoundException | ForbiddenException unseen) {
            return 0;
        }
    }

    private List<String> ofTargetPage(String viewer, long id) {
        try {
            return current.callAs(viewer, () -> targetPages.history(id)).stream()
                    .map(event -> event.text())
                    .toList();
        } catch (NotFoundException | ForbiddenException unseen) {
            return List.of();
        }
    }

    private List<String> told(String viewer, ActivityKind kind, long subject) {
        return of(viewer, kind(kind)).stream()
                .filter(act -> act.subjectId() == subject)
                .map(Activity::text)
                .toList();
    }

    private static ActivityFilter kind(@Nullable ActivityKind kind) {
        return new ActivityFilter(null, null, kind, null, null);
    }

    private ActivityFilter unit(String code) {
        return new ActivityFilter(null, fixture.unit(code), null, null, null);
    }

    private List<Activity> of(String viewer, ActivityFilter filter) {
        return current.callAs(viewer, () -> stream.find(filter, null, 200)).items();
    }
}
