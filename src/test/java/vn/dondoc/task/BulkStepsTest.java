package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.organization.Person;
import vn.dondoc.security.CurrentActor;

class BulkStepsTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    BulkSteps bulk;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatCanBeDoneIsDoneAndTheRestIsToldWithItsReason() {
        List<Long> ids = fixture.create(task(1, "hctp"), task(2, "hctp"), task(3, "hctp"), task(4, "bttp"));
        fixture.receive(ids.get(1));
        List<Integer> told = new ArrayList<>();
        BulkAnswer answer = current.callAs(
                "truongphong.hctp",
                () -> bulk.run(order(BulkAction.RECEIVE, ids, fixture.person("chuyenvien.hctp"), ""), told::add));
        assertThat(answer.succeeded()).containsExactly(ids.get(0), ids.get(2));
        assertThat(answer.failed()).extracting(BulkAnswer.Failure::id).containsExactly(ids.get(1), ids.get(3));
        assertThat(answer.failed().get(0).reason()).contains("Đã tiếp nhận");
        assertThat(answer.failed().get(0).label()).isEqualTo("KH 56 · 2 · Nội dung nhiệm vụ 2");
        assertThat(answer.failed().get(1).reason()).contains("không có quyền");
        assertThat(answer.failed().get(1).label())
                .as("nothing is told of foreign work")
                .isEqualTo("Việc số " + ids.get(3));
        assertThat(ids)
                .extracting(fixture::status)
                .containsExactly(
                        AssignmentStatus.RECEIVED,
                        AssignmentStatus.RECEIVED,
                        AssignmentStatus.RECEIVED,
                        AssignmentStatus.ASSIGNED);
        assertThat(told).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whoSawAnOlderVersionIsToldWhatHappened() {
        long id = fixture.assignment(null);
        BulkOrder seen = new BulkOrder(
                BulkAction.RECEIVE,
                List.of(new BulkOrder.Item(id, fixture.version(id) - 1)),
                fixture.person("chuyenvien.hctp"),
                "");
        BulkAnswer answer = current.callAs("truongphong.hctp", () -> bulk.run(seen, done -> {}));
        assertThat(answer.failed().get(0).reason()).contains("vừa có thay đổi");
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    void resultsAreAcceptedOnTheLevelThatIsNext() {
        List<Long> ids = fixture.create(task(1, "hctp"), task(2, "hctp"), task(3, "hctp"));
        ids.forEach(fixture::receive);
        fixture.submit(ids.get(0), TODAY);
        fixture.submit(ids.get(1), TODAY);
        BulkAnswer unit =
                current.callAs("truongphong.hctp", () -> bulk.run(order(BulkAction.ACCEPT, ids, null, ""), done -> {}));
        assertThat(unit.succeeded()).containsExactly(ids.get(0), ids.get(1));
        assertThat(unit.failed()).hasSize(1);
        BulkAnswer department =
                current.callAs("vanphong", () -> bulk.run(order(BulkAction.ACCEPT, ids, null, ""), done -> {}));
        assertThat(department.succeeded()).containsExactly(ids.get(0), ids.get(1));
        assertThat(fixture.status(ids.get(0))).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void oneMessageRemindsOfManyAndTheAnswerSaysOfWhichNot() {
        List<Long> ids = fixture.create(task(1, "hctp"), task(2, "hctp"), task(3, "hctp"), task(4, "bttp"));
        ids.subList(0, 3).forEach(fixture::receive);
        fixture.cancel(ids.get(1));
        int version = fixture.version(ids.get(0));
        BulkOrder order = order(BulkAction.REMIND, ids, null, "Gửi kết quả trước thứ Sáu");
        BulkAnswer answer = current.callAs("truongphong.hctp", () -> bulk.run(order, done -> {}));
        assertThat(answer.succeeded()).containsExactly(ids.get(0), ids.get(2));
        assertThat(answer.failed()).extracting(BulkAnswer.Failure::id).containsExactly(ids.get(1), ids.get(3));
        assertThat(answer.failed().get(0).reason()).contains("Không thể nhắc việc");
        assertThat(answer.failed().get(1).reason()).contains("không có quyền");
        assertThat(fixture.version(ids.get(0)))
                .as("the work itself is as it was")
                .isEqualTo(version);
        assertThat(told("chuyenvien.hctp")).isEqualTo(2);

        BulkAnswer again = current.callAs("truongphong.hctp", () -> bulk.run(order, done -> {}));
        assertThat(again.succeeded()).isEmpty();
        assertThat(again.failed().get(0).reason()).contains("Hôm nay anh/chị đã nhắc việc này rồi");
        assertThat(current.callAs(
                                "vanphong",
                                () -> bulk.run(
                                        new BulkOrder(
                                                BulkAction.REMIND, order.items(), null, "", ReminderAudience.HEAD),
                                        done -> {}))
                        .succeeded())
                .as("another person may, all over the agency")
                .containsExactly(ids.get(0), ids.get(2), ids.get(3));
        assertThat(told("chuyenvien.hctp")).as("only heads were told").isEqualTo(2);
        refused(order(BulkAction.REMIND, ids, null, "x".repeat(1001)), "tối đa 1000");
    }

    private int told(String account) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE person_id = ? AND text LIKE '% nhắc %'")
                .param(fixture.person(account))
                .query(Integer.class)
                .single();
    }

    @Test
    void theFormKnowsBeforehandWhatIsPossibleAndWhoCanBeNamed() {
        List<Long> ids = fixture.create(task(1, "hctp"), task(2, "hctp"), task(3, "bttp"));
        fixture.receive(ids.get(1));
        current.runAs("truongphong.hctp", () -> {
            assertThat(bulk.possible(ids).get(BulkAction.RECEIVE)).containsExactly(ids.get(0));
            assertThat(bulk.possible(ids).get(BulkAction.NAME_OFFICER)).containsExactly(ids.get(1));
            assertThat(bulk.possible(ids).get(BulkAction.ACCEPT)).isEmpty();
            assertThat(bulk.officerChoices(ids.subList(0, 2)))
                    .extracting(Person::username)
                    .contains("chuyenvien.hctp", "truongphong.hctp");
            assertThat(bulk.officerChoices(ids)).as("no one is of both rooms").isEmpty();
        });
        current.runAs("chuyenvien.hctp", () -> assertThat(bulk.possible(ids).values())
                .allSatisfy(none -> assertThat(none).isEmpty()));
    }

    @Test
    void ordersThatMakeNoSenseAreRefusedBeforeAnythingIsDone() {
        long id = fixture.assignment(null);
        fixture.receive(id);
        Long officer = fixture.person("chuyenvien2.hctp");
        refused(new BulkOrder(BulkAction.ACCEPT, List.of(), null, ""), "ít nhất một việc");
        refused(order(BulkAction.ACCEPT, LongStream.range(0, 501).boxed().toList(), null, ""), "500 việc");
        refused(order(BulkAction.RECEIVE, List.of(id), null, ""), "người thực hiện");
        refused(order(BulkAction.NAME_OFFICER, List.of(id), officer, " "), "lý do");
        assertThatThrownBy(() -> current.callAs(
                        "chuyenvien.hctp",
                        () -> bulk.run(order(BulkAction.NAME_OFFICER, List.of(id), officer, "Nghỉ phép"), done -> {})))
                .as("nothing of it is the person's to do")
                .isInstanceOf(ForbiddenException.class);
    }

    private void refused(BulkOrder order, String words) {
        assertThatThrownBy(() -> current.callAs("truongphong.hctp", () -> bulk.run(order, done -> {})))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(words);
    }

    private BulkOrder order(BulkAction action, List<Long> ids, @Nullable Long officer, String text) {
        return new BulkOrder(
                action, ids.stream().map(id -> new BulkOrder.Item(id, null)).toList(), officer, text);
    }

    private NewTask task(int code, String unit) {
        return fixture.task(String.valueOf(code), DeadlineKind.ONGOING, null, unit);
    }
}
