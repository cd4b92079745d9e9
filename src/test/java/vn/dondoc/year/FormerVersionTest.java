package vn.dondoc.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.dondoc.platform.EmbeddedMariaDb;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentDetails;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.TaskService;
import vn.dondoc.workflow.EngineTimers;

/**
 * A database that version 0.1.0 left behind, running processes included: the program of today takes it over and loses
 * nothing. The file is the demo of that version, dumped on 19/3/2024 of its clock.
 */
class FormerVersionTest {

    private static final Path FOLDER =
            Path.of("target", "test-db", "former-" + ProcessHandle.current().pid());

    /** Rows that the dump holds. */
    private static final Map<String, Integer> KEPT = Map.of(
            "task", 19,
            "assignment", 28,
            "assignment_event", 82,
            "process_outcome", 3,
            "result", 6,
            "attachment", 6,
            "progress_entry", 13,
            "plan_row", 19,
            "person", 51);

    private static EmbeddedMariaDb server;
    private static ConfigurableApplicationContext program;

    /** As soon as the program runs, before the tests take steps. */
    private static Figures figures;

    @BeforeAll
    static void takeOver() throws Exception {
        server = new EmbeddedMariaDb(FOLDER, Path.of("target", "test-db"), 64);
        server.start();
        try (Connection connection = DriverManager.getConnection(
                        server.url() + "?allowMultiQueries=true", server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(dump());
        }
        program = SecondProgram.start(List.of(
                "--dondoc.db.url=" + server.url(),
                "--dondoc.db.user=" + server.user(),
                "--dondoc.db.password=" + server.password(),
                "--camunda.bpm.job-execution.enabled=false"));
        // what the job executor does in the background right after the start
        program.getBean(EngineTimers.class).runDue();
        figures = as("giamdoc", () -> program.getBean(FigureQueries.class)
                .figures(FigureQuery.at(LocalDate.of(2024, 3, 19))));
    }

    @AfterAll
    static void stop() throws IOException {
        if (program != null) {
            program.close();
        }
        if (server != null) {
            server.close();
            FileSystemUtils.deleteRecursively(FOLDER);
        }
    }

    @Test
    void everyRowIsStillThere() {
        JdbcClient jdbc = program.getBean(JdbcClient.class);
        Map<String, Integer> found = new LinkedHashMap<>();
        KEPT.keySet()
                .forEach(table -> found.put(
                        table,
                        jdbc.sql("SELECT COUNT(*) FROM " + table)
                                .query(Integer.class)
                                .single()));
        KEPT.forEach((table, rows) -> assertThat(found.get(table)).as(table).isGreaterThanOrEqualTo(rows));
    }

    @Test
    void theFiguresAreWhatTheFormerVersionSaid() {
        assertThat(figures).isEqualTo(Figures.of(2, 0, 0, 16, 1, 1, 8));
    }

    @Test
    void workGoesOnWhereItStood() {
        TaskService tasks = program.getBean("assignmentSteps", TaskService.class);
        long submitted = only(AssignmentStatus.UNIT_ACCEPTED);
        run("vanphong", () -> tasks.accept(submitted, details(submitted).version(), ""));
        assertThat(details(submitted).status()).isEqualTo(AssignmentStatus.DONE);
        assertThat(details(submitted).position().current()).isEmpty();

        long received = in("hctp", AssignmentStatus.RECEIVED);
        run(
                "truongphong.hctp",
                () -> tasks.submitResult(
                        received,
                        details(received).version(),
                        new ResultDraft("52/BC-STP", LocalDate.of(2024, 3, 18), "Đã xong", "", List.of())));
        assertThat(details(received).position().current()).contains("userTask_acceptUnit");
        run(
                "giamdoc",
                () -> tasks.cancel(received, details(received).version(), "9/QĐ-STP ngày 19/3/2024", "Không còn cần"));
        assertThat(details(received).status()).isEqualTo(AssignmentStatus.CANCELLED);
    }

    @Test
    void dueWorkIsRemindedOf() {
        EngineTimers timers = program.getBean(EngineTimers.class);
        JdbcClient jdbc = program.getBean(JdbcClient.class);
        List<Long> dated = jdbc.sql("SELECT id FROM assignment WHERE open AND due_on > '2024-04-15' AND status IN"
                        + " ('RECEIVED', 'IN_PROGRESS', 'ASSIGNED')")
                .query(Long.class)
                .list();
        assertThat(dated).isNotEmpty();
        assertThat(dated)
                .allSatisfy(id ->
                        assertThat(timers.notice(id)).as("reminder of " + id).isPresent());
    }

    @Test
    void filesAreStillReadable() {
        JdbcClient jdbc = program.getBean(JdbcClient.class);
        record FileOf(long assignmentId, long attachmentId) {}
        FileOf file = jdbc.sql("SELECT r.assignment_id, f.attachment_id FROM result_attachment f"
                        + " JOIN result r ON r.id = f.result_id ORDER BY r.id LIMIT 1")
                .query(FileOf.class)
                .single();
        byte[] bytes = as("giamdoc", () -> program.getBean(AssignmentQueries.class)
                .resultFile(file.assignmentId(), file.attachmentId())
                .bytes());
        assertThat(bytes).isNotEmpty();
    }

    private static AssignmentDetails details(long id) {
        return as("giamdoc", () -> program.getBean(AssignmentQueries.class).details(id));
    }

    private static long only(AssignmentStatus status) {
        return program.getBean(JdbcClient.class)
                .sql("SELECT id FROM assignment WHERE status = ? ORDER BY id LIMIT 1")
                .param(status.name())
                .query(Long.class)
                .single();
    }

    private static long in(String unit, AssignmentStatus status) {
        return program.getBean(JdbcClient.class)
                .sql("SELECT a.id FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE u.code = ? AND a.status = ?"
                        + " ORDER BY a.id LIMIT 1")
                .params(unit, status.name())
                .query(Long.class)
                .single();
    }

    private static <T> T as(String account, Supplier<T> work) {
        return program.getBean(CurrentActor.class).callAs(account, work);
    }

    private static void run(String account, Runnable work) {
        program.getBean(CurrentActor.class).runAs(account, work);
    }

    private static String dump() throws IOException {
        try (InputStream file = FormerVersionTest.class.getResourceAsStream("/former/demo-0.1.0.sql.gz")) {
            return new String(new GZIPInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
