package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.CurrentActor;

/** The steps of an assignment on the real database and engine. */
class TaskServiceTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    TaskService tasks;

    @Autowired
    AssignmentQueries queries;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theHistoryReadsAsSentences() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.as("chuyenvien.hctp", () -> tasks.progress(id, 1, "Đã có dự thảo.", 40));
        fixture.submit(id, TODAY);
        fixture.rework("truongphong.hctp", id);
        fixture.submit(id, TODAY);
        fixture.accept("truongphong.hctp", id);
        fixture.accept("vanphong", id);

        String director = name("giamdoc");
        String head = name("truongphong.hctp");
        String officer = name("chuyenvien.hctp");
        assertThat(details("giamdoc", id).history().stream().map(HistoryEntry::text))
                .containsExactly(
                        "Hoàn thành ngày 19/3/2024, trước hạn (hạn 30/6/2024).",
                        name("vanphong") + " duyệt hoàn thành.",
                        head + " duyệt kết quả, chuyển Văn phòng.",
                        officer + " nộp kết quả: văn bản 412/TTr-STP ngày 19/3/2024.",
                        head + " trả lại làm tiếp: Thiếu biểu mẫu.",
                        officer + " nộp kết quả: văn bản 412/TTr-STP ngày 19/3/2024.",
                        officer + " cập nhật tiến độ (40%): Đã có dự thảo.",
                        head + " tiếp nhận, giao " + officer + ".",
                        director + " giao Phòng Hành chính tư pháp chủ trì, hạn 30/6/2024.");
        assertThat(details("giamdoc", id).results())
                .extracting(ResultEntry::seq, ResultEntry::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, Verdict.ACCEPTED),
                        org.assertj.core.groups.Tuple.tuple(1, Verdict.RETURNED));
    }

    @ParameterizedTest
    @CsvSource({"2024-06-29,EARLY", "2024-06-30,ON_TIME", "2024-07-01,LATE"})
    void latenessFollowsTheDocumentNotTheAcceptance(LocalDate documentDate, Outcome expected) {
        clock.setTo(LocalDate.of(2024, 7, 20));
        long id = fixture.assignment(DUE);
        fixture.complete(id, documentDate);

        AssignmentDetails details = details("vanphong", id);
        assertThat(details.outcome()).isEqualTo(expected);
        assertThat(details.completedOn()).isEqualTo(documentDate);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM assignment WHERE id = ? AND open = 0")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void withoutDocumentTheDayOfTheAcceptedSubmissionCounts() {
        clock.setTo(LocalDate.of(2024, 6, 20));
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        submit(id, new ResultDraft("", null, "Bản đầu", "https://angiang.gov.vn/a", List.of()));
        fixture.rework("truongphong.hctp", id);
        clock.setTo(LocalDate.of(2024, 7, 2));
        submit(id, new ResultDraft("", null, "Bản sau", "https://angiang.gov.vn/b", List.of()));
        clock.setTo(LocalDate.of(2024, 7, 9));
        fixture.accept("truongphong.hctp", id);
        fixture.accept("vanphong", id);

        assertThat(details("vanphong", id).completedOn()).isEqualTo(LocalDate.of(2024, 7, 2));
        assertThat(details("vanphong", id).outcome()).isEqualTo(Outcome.LATE);
        assertThat(details("vanphong", id).reworked()).isTrue();
    }

    @Test
    void workWithoutDueDateIsClosedByItsResultOnTime() {
        long id = fixture.assignment(null);
        fixture.complete(id, TODAY);
        assertThat(details("vanphong", id).outcome()).isEqualTo(Outcome.ON_TIME);
    }

    @Test
    void aResultNeedsEvidence() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        invalid(id, "documentNumber", draft("", null, ""));
        invalid(id, "documentDate", draft("412/TTr-STP", null, ""));
        invalid(id, "documentNumber", draft("", TODAY, ""));
        invalid(id, "documentDate", draft("412/TTr-STP", TODAY.plusDays(1), ""));
        invalid(id, "link", draft("", null, "javascript:alert(1)"));
        invalid(id, "link", draft("", null, "angiang.gov.vn"));
        invalid(id, "documentNumber", draft("x".repeat(61), TODAY, ""));
        assertThatThrownBy(() -> submit(id, new ResultDraft("", null, "", "", List.of(99_999L))))
                .isInstanceOf(NotFoundException.class);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.RECEIVED);
    }

    @Test
    void receivingNamesAnOfficerOfTheUnit() {
        long id = fixture.assignment(DUE);
        assertThatThrownBy(() -> fixture.as("truongphong.hctp", () -> tasks.receive(id, 0, null, "")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("officerId"));
        long stranger = fixture.person("chuyenvien.bttp");
        assertThatThrownBy(() -> fixture.as("truongphong.hctp", () -> tasks.receive(id, 0, stranger, "")))
                .isInstanceOf(InvalidInputException.class);
        long foreign = fixture.person("chuyenvien.hctp.kg");
        assertThatThrownBy(() -> fixture.as("truongphong.hctp", () -> tasks.receive(id, 0, foreign, "")))
                .isInstanceOf(InvalidInputException.class);
        fixture.as("truongphong.hctp", () -> tasks.receive(id, 0, fixture.person("truongphong.hctp"), "Làm ngay"));
        assertThat(details("truongphong.hctp", id).history().get(0).text())
                .isEqualTo(name("truongphong.hctp") + " tiếp nhận, tự thực hiện: Làm ngay.");
    }

    @Test
    void anotherOfficerTakesOverWithAReason() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        long second = fixture.person("chuyenvien2.hctp");
        assertThatThrownBy(() -> fixture.as("truongphong.hctp", () -> tasks.nameOfficer(id, 1, second, " ")))
                .isInstanceOf(InvalidInputException.class);
        fixture.as("truongphong.hctp", () -> tasks.nameOfficer(id, 1, second, "Nghỉ phép"));

        assertThat(details("truongphong.hctp", id).officerId()).isEqualTo(second);
        assertThatThrownBy(() -> fixture.as("chuyenvien.hctp", () -> tasks.progress(id, 2, "Vẫn làm", null)))
                .isInstanceOf(ForbiddenException.class);
        fixture.as("chuyenvien2.hctp", () -> tasks.progress(id, 2, "Tiếp quản", null));
    }

    @Test
    void stepsOutOfOrderAreRefusedWithTheStep() {
        long id = fixture.assignment(DUE);
        assertThatThrownBy(() -> fixture.accept("truongphong.hctp", id))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("Mới giao");
        fixture.receive(id);
        assertThatThrownBy(() -> fixture.receive(id)).isInstanceOf(NotPossibleException.class);
        fixture.submit(id, TODAY);
        assertThatThrownBy(() -> fixture.as("chuyenvien.hctp", () -> tasks.progress(id, 2, "Thêm", null)))
                .isInstanceOf(NotPossibleException.class);
        fixture.cancel(id);
        assertThatThrownBy(() -> fixture.cancel(id)).isInstanceOf(NotPossibleException.class);
    }

    @Test
    void anotherAgencyFindsNothing() {
        long id = fixture.assignment(DUE);
        for (String account : List.of("giamdoc.kg", "vanphong.kg", "truongphong.hctp.kg")) {
            assertThatThrownBy(() -> details(account, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> fixture.as(account, () -> tasks.accept(id, 0, "")))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> fixture.as("giamdoc.kg", () -> tasks.cancel(id, 0, "1/QĐ", "x")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void stoppingNeedsADocumentAndAReason() {
        long id = fixture.assignment(DUE);
        assertThatThrownBy(() -> fixture.as("giamdoc", () -> tasks.cancel(id, 0, "", "x")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("document"));
        assertThatThrownBy(() -> fixture.as("giamdoc", () -> tasks.cancel(id, 0, "88/QĐ-STP", "")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("reason"));
        fixture.cancel(id);
        assertThat(details("giamdoc", id).outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(details("giamdoc", id).actions()).isEmpty();
    }

    @Test
    void whoActsOnAnOldViewIsToldWhatHappened() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.submit(id, TODAY);
        int seen = fixture.version(id);
        fixture.rework("truongphong.hctp", id);

        assertThatThrownBy(() -> fixture.as("truongphong.hctp", () -> tasks.accept(id, seen, "")))
                .isInstanceOf(StaleDataException.class)
                .hasMessageContaining("trả lại làm tiếp: Thiếu biểu mẫu");
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.IN_PROGRESS);
    }

    @Test
    void aSecondAcceptanceOfTheOfficeIsStaleNotForbidden() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.submit(id, TODAY);
        fixture.accept("truongphong.hctp", id);
        int seen = fixture.version(id);
        fixture.accept("vanphong", id);
        assertThatThrownBy(() -> fixture.as("giamdoc", () -> tasks.accept(id, seen, "")))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void twoPeopleAtTheSameMomentNeverOverwriteEachOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            long id = fixture.assignment(DUE);
            fixture.receive(id);
            fixture.submit(id, TODAY);
            int version = fixture.version(id);
            List<Throwable> failures = atOnce(
                    () -> fixture.as("truongphong.hctp", () -> tasks.accept(id, version, "")),
                    () -> fixture.as("truongphong.hctp", () -> tasks.rework(id, version, "Thiếu biểu mẫu")),
                    () -> fixture.as("truongphong.hctp", () -> tasks.accept(id, version, "")));

            assertThat(failures).hasSize(2).allSatisfy(e -> assertThat(e).isInstanceOf(StaleDataException.class));
            assertThat(fixture.version(id)).isEqualTo(version + 1);
            assertThat(jdbc.sql("SELECT COUNT(*) FROM assignment_event WHERE assignment_id = ?")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(4);
            List<String> position = details("giamdoc", id).position().current();
            assertThat(position)
                    .containsExactly(
                            fixture.status(id) == AssignmentStatus.UNIT_ACCEPTED
                                    ? "userTask_acceptDepartment"
                                    : "userTask_perform");
        }
    }

    private List<Throwable> atOnce(Runnable... works) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        for (Runnable work : works) {
            running.add(threads.submit((Callable<?>) () -> {
                start.await();
                work.run();
                return null;
            }));
        }
        start.countDown();
        List<Throwable> failures = new ArrayList<>();
        for (Future<?> future : running) {
            try {
                future.get();
            } catch (java.util.concurrent.ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        threads.shutdown();
        return failures;
    }

    private void invalid(long id, String field, ResultDraft draft) {
        assertThatThrownBy(() -> submit(id, draft))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private void submit(long id, ResultDraft draft) {
        fixture.as("chuyenvien.hctp", () -> tasks.submitResult(id, fixture.version(id), draft));
    }

    private static ResultDraft draft(String number, @Nullable LocalDate date, String link) {
        return new ResultDraft(number, date, "", link, List.of());
    }

    private AssignmentDetails details(String account, long id) {
        return current.callAs(account, () -> queries.details(id));
    }

    private String name(String account) {
        return jdbc.sql("SELECT full_name FROM person WHERE username = ?")
                .param(account)
                .query(String.class)
                .single();
    }
}
