package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.plan.PlanHappened;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentHappened;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFixture;

/** The steps of work and of plans reach those who must act or know, and never the one who acted. */
class WhoHearsOfWhatTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    @Autowired
    Notifications notifications;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyStepReachesTheNextOneToAct() {
        long id = fixture.assignment(DUE);
        assertThat(latest("truongphong.hctp")).startsWith("NEW_WORK Đơn vị được giao nhiệm vụ mới, hạn 30/6/2024.");

        fixture.receive(id);
        assertThat(latest("chuyenvien.hctp")).startsWith("NEW_WORK").contains("tiếp nhận, giao");
        fixture.submit(id, LocalDate.of(2024, 3, 18));
        assertThat(latest("truongphong.hctp")).startsWith("TO_ACCEPT");
        fixture.rework("truongphong.hctp", id);
        assertThat(latest("chuyenvien.hctp")).startsWith("RETURNED").contains("Thiếu biểu mẫu");
        fixture.submit(id, LocalDate.of(2024, 3, 18));
        fixture.accept("truongphong.hctp", id);
        assertThat(latest("vanphong")).startsWith("TO_ACCEPT");
        fixture.accept("vanphong", id);
        assertThat(latest("chuyenvien.hctp")).startsWith("DONE");
        assertThat(latest("truongphong.hctp")).startsWith("DONE");

        assertThat(reasons("vanphong")).containsExactly("TO_ACCEPT");
        assertThat(reasons("chuyenvien2.hctp")).isEmpty();
        assertThat(reasons("truongphong.bttp")).isEmpty();
        assertThat(reasons("giamdoc")).isEmpty();
        assertThat(reasons("vanphong.kg")).isEmpty();
    }

    @Test
    void manyNewTasksOfAUnitAreOneNotice() {
        fixture.create(
                fixture.task("I.1", DeadlineKind.FIXED_BY, DUE, "hctp", "bttp"),
                fixture.task("I.2", DeadlineKind.FIXED_BY, DUE, "hctp"),
                fixture.task("I.3", DeadlineKind.FIXED_BY, DUE, "vp"));

        assertThat(latest("truongphong.hctp")).isEqualTo("NEW_WORK Đơn vị được giao 2 nhiệm vụ mới (KH 56).");
        assertThat(reasons("truongphong.hctp")).hasSize(1);
        assertThat(latest("truongphong.bttp")).contains("nhiệm vụ mới, hạn 30/6/2024");
        // the Office is a unit like the others
        assertThat(latest("vanphong")).startsWith("NEW_WORK");
    }

    @Test
    void whoActsHearsNothingAndADeputyHearsOfTheOwnFieldOnly() {
        long id = fixture.assignment(DUE);
        fixture.cancel(id);
        assertThat(latest("truongphong.hctp")).startsWith("STOPPED");
        assertThat(reasons("giamdoc")).isEmpty();

        happened(id, "RETURN_ASKED", fixture.person("truongphong.hctp"));
        assertThat(latest("phogiamdoc")).startsWith("TRANSFER");
        assertThat(reasons("phogiamdoc2")).isEmpty();
        assertThat(latest("giamdoc")).startsWith("TRANSFER");
        assertThat(reasons("truongphong.hctp")).doesNotContain("TRANSFER");
    }

    @Test
    void anEventThatTheTableDoesNotNameGoesToOfficerAndHead() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);

        happened(id, "SOMETHING_NEW", null);
        happened(id, "CONTRIBUTION_SENT", null);

        assertThat(reasons("chuyenvien.hctp")).contains("UPDATE", "CONTRIBUTION");
        assertThat(reasons("truongphong.hctp")).contains("UPDATE", "CONTRIBUTION");
    }

    @Test
    void plansReachWhoIsAskedThenWhoSignsThenWhoGivesTheNumber() {
        long office = fixture.person("vanphong");
        long agency = agency();
        long plan = plan();
        events.publishEvent(new PlanHappened(
                agency,
                plan,
                office,
                "SENT_FOR_COMMENTS",
                "Gửi lấy ý kiến 2 phòng",
                List.of(fixture.unit("hctp"), fixture.unit("bttp"))));
        events.publishEvent(new PlanHappened(agency, plan, office, "SUBMITTED", "Trình bản đã ký giấy", List.of()));
        events.publishEvent(
                new PlanHappened(agency, plan, fixture.person("giamdoc"), "APPROVED", "Duyệt kế hoạch", List.of()));
        events.publishEvent(new PlanHappened(agency, plan, office, "HEAD_EDITED", "Sửa", List.of()));

        assertThat(reasons("truongphong.hctp")).containsExactly("PLAN_COMMENTS");
        assertThat(reasons("truongphong.pbgd")).isEmpty();
        assertThat(reasons("giamdoc")).containsExactly("PLAN_STEP");
        assertThat(reasons("phogiamdoc")).as("signs by delegation").containsExactly("PLAN_STEP");
        assertThat(reasons("phogiamdoc2")).isEmpty();
        assertThat(reasons("vanthu")).containsExactly("PLAN_STEP");
        assertThat(latest("vanphong")).contains(": Duyệt kế hoạch.");
    }

    @Test
    void aPersonReadsOnlyTheOwnNotifications() {
        fixture.assignment(DUE);
        long id = current.callAs("truongphong.hctp", () -> notifications
                .find(NotificationFilter.all(), PageQuery.of(0, 10))
                .items()
                .get(0)
                .id());

        assertThatThrownBy(() -> current.callAs("chuyenvien.hctp", () -> notifications.read(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(unread("truongphong.hctp")).isEqualTo(1);
        NotificationItem read = current.callAs("truongphong.hctp", () -> notifications.read(id));
        assertThat(read.read()).isTrue();
        assertThat(read.about()).isEqualTo("KH 56 · I.2.5 · Nội dung nhiệm vụ I.2.5");
        assertThat(unread("truongphong.hctp")).isZero();
    }

    @Test
    void allOfOneReasonAreMarkedAsRead() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.submit(id, LocalDate.of(2024, 3, 18));

        int marked = current.callAs("truongphong.hctp", () -> notifications.readAll(NoticeReason.NEW_WORK));

        assertThat(marked).isEqualTo(1);
        NotificationCounts counts = current.callAs("truongphong.hctp", notifications::counts);
        assertThat(counts.unread()).isEqualTo(1);
        assertThat(counts.total()).isEqualTo(2);
        assertThat(counts.unreadByReason())
                .containsEntry(NoticeReason.NEW_WORK, 0L)
                .containsEntry(NoticeReason.TO_ACCEPT, 1L);
        assertThat(current.<Integer>callAs("truongphong.hctp", () -> notifications.readAll(null)))
                .isEqualTo(1);
    }

    private void happened(long id, String kind, Long actor) {
        var row = jdbc.sql("SELECT * FROM assignment WHERE id = ?")
                .param(id)
                .query()
                .singleRow();
        events.publishEvent(new AssignmentHappened(
                agency(),
                id,
                ((Number) row.get("task_id")).longValue(),
                fixture.unit("hctp"),
                row.get("officer_id") == null ? null : ((Number) row.get("officer_id")).longValue(),
                actor,
                kind,
                AssignmentStatus.ASSIGNED,
                "Có việc."));
    }

    private String latest(String account) {
        return current.callAs(account, () -> {
            NotificationItem item = notifications.latest(1).get(0);
            return item.reason() + " " + item.text();
        });
    }

    private List<String> reasons(String account) {
        return current.callAs(
                account, () -> notifications.find(NotificationFilter.all(), PageQuery.of(0, 50)).items().stream()
                        .map(item -> item.reason().name())
                        .toList());
    }

    private long unread(String account) {
        return current.callAs(account, notifications::unread);
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }

    private long plan() {
        jdbc.sql("INSERT INTO plan (agency_id, plan_year, title, area, status, drafted_by, created_at)"
                        + " VALUES (?, 2024, 'Kế hoạch cải cách hành chính', 'PROCEDURES', 'DRAFT', ?, NOW())")
                .params(agency(), fixture.person("vanphong"))
                .update();
        return jdbc.sql("SELECT MAX(id) FROM plan").query(Long.class).single();
    }
}
