package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.security.CurrentActor;

/** Tasks for tests, given out by the Director, and the steps of an assignment in the name of the demo's people. */
public final class TaskFixture {

    private final TaskCreation creation;
    private final TaskService tasks;
    private final CurrentActor current;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    TaskFixture(
            TaskCreation creation,
            TaskService tasks,
            CurrentActor current,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.creation = creation;
        this.tasks = tasks;
        this.current = current;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        TaskFixture taskFixture(
                TaskCreation creation,
                TaskService tasks,
                CurrentActor current,
                TransactionTemplate transaction,
                JdbcClient jdbc) {
            return new TaskFixture(creation, tasks, current, transaction, jdbc);
        }
    }

    /** A unit of the demo's first department. */
    public long unit(String code) {
        return jdbc.sql("SELECT u.id FROM unit u JOIN agency a ON a.id = u.agency_id"
                        + " WHERE u.code = ? AND a.code = 'stp-angiang'")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** The id of an account. */
    public long person(String account) {
        return jdbc.sql("SELECT id FROM person WHERE username = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    /** A plan's task without a plan, for these units. */
    public NewTask task(String code, DeadlineKind kind, @Nullable LocalDate due, String... leadUnits) {
        return task(code, kind, due, null, "", leadUnits);
    }

    /** A recurring task, or any other. */
    public NewTask task(
            String code,
            DeadlineKind kind,
            @Nullable LocalDate due,
            @Nullable Recurrence recurrence,
            String points,
            String... leadUnits) {
        return new NewTask(
                null,
                null,
                TaskSource.PLAN,
                "KH 56",
                code,
                2024,
                Area.PROCEDURES,
                "Nội dung nhiệm vụ " + code,
                "Báo cáo",
                "",
                "",
                due == null ? "Thường xuyên" : "Chậm nhất ngày " + due,
                kind,
                null,
                due,
                recurrence,
                points,
                List.of(leadUnits).stream().map(this::unit).toList(),
                List.of());
    }

    /** Gives tasks out in the Director's name; the ids of their assignments, by task and unit. */
    public List<Long> create(NewTask... newTasks) {
        long before = last();
        as(
                "giamdoc",
                () -> transaction.executeWithoutResult(
                        status -> creation.create(agency(), List.of(newTasks), done -> {})));
        return jdbc.sql("SELECT id FROM assignment WHERE id > ? ORDER BY id")
                .param(before)
                .query(Long.class)
                .list();
    }

    /** One assignment of {@code hctp}, due on a day or never. */
    public long assignment(@Nullable LocalDate due) {
        return create(task("I.2.5", due == null ? DeadlineKind.ONGOING : DeadlineKind.FIXED_BY, due, "hctp"))
                .get(0);
    }

    /** The version that a person would see now. */
    public int version(long assignment) {
        return jdbc.sql("SELECT version FROM assignment WHERE id = ?")
                .param(assignment)
                .query(Integer.class)
                .single();
    }

    public AssignmentStatus status(long assignment) {
        return AssignmentStatus.valueOf(jdbc.sql("SELECT status FROM assignment WHERE id = ?")
                .param(assignment)
                .query(String.class)
                .single());
    }

    /** Received by the head of {@code hctp} for {@code chuyenvien.hctp}. */
    public void receive(long assignment) {
        as("truongphong.hctp", () -> tasks.receive(assignment, version(assignment), person("chuyenvien.hctp"), ""));
    }

    /** A document as result, submitted by {@code chuyenvien.hctp}. */
    public void submit(long assignment, LocalDate documentDate) {
        as(
                "chuyenvien.hctp",
                () -> tasks.submitResult(
                        assignment,
                        version(assignment),
                        new ResultDraft("412/TTr-STP", documentDate, "Đã trình", "", List.of())));
    }

    public void accept(String account, long assignment) {
        as(account, () -> tasks.accept(assignment, version(assignment), ""));
    }

    public void rework(String account, long assignment) {
        as(account, () -> tasks.rework(assignment, version(assignment), "Thiếu biểu mẫu"));
    }

    public void cancel(long assignment) {
        as("giamdoc", () -> tasks.cancel(assignment, version(assignment), "88/QĐ-STP ngày 20/3/2024", "Không còn cần"));
    }

    /** All the way to DONE with a document of that day. */
    public void complete(long assignment, LocalDate documentDate) {
        receive(assignment);
        submit(assignment, documentDate);
        accept("truongphong.hctp", assignment);
        accept("vanphong", assignment);
    }

    public void as(String account, Runnable work) {
        current.runAs(account, work);
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }

    private long last() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM assignment")
                .query(Long.class)
                .single();
    }
}
