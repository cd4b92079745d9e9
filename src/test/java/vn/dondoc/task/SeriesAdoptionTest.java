package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.workflow.EngineTimers;

/** Recurring tasks of an earlier version, where the next occurrence opened when the last was done. */
class SeriesAdoptionTest extends DatabaseTest {

    @Autowired
    SeriesAdoption adoption;

    @Autowired
    TaskFixture fixture;

    @Autowired
    EngineTimers timers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void goOnByTheCalendarOnce() {
        List<Long> first = fixture.create(IntStream.range(0, 60)
                .mapToObj(
                        i -> fixture.task("I." + i, DeadlineKind.RECURRING, null, Recurrence.MONTHLY, "", "hctp", "vp"))
                .toArray(NewTask[]::new));
        asBefore(first.size());
        clock.setTo(LocalDate.of(2024, 5, 10));
        fixture.cancel(first.get(0));

        assertThat(adoption.adopt()).isEqualTo(60);

        assertThat(dues(first.get(0))).as("stopped").containsExactly("2024-03-31");
        assertThat(dues(first.get(1))).containsExactly("2024-03-31", "2024-04-30", "2024-05-31");
        assertThat(instances()).isEqualTo(60);
        assertThat(nextDues()).containsOnly("2024-06-30");
        int assignments = count("assignment");
        assertThat(adoption.adopt()).isZero();
        assertThat(count("assignment")).isEqualTo(assignments);
        assertThat(instances()).isEqualTo(60);

        timers.runUntil(LocalDate.of(2024, 6, 1));
        assertThat(dues(first.get(1))).containsExactly("2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30");
        assertThat(numbers(first.get(1))).containsExactly(1, 2, 3, 4);
        assertThat(dues(first.get(0))).hasSize(1);
    }

    @Test
    void whatNobodyGetsAnyMoreIsSettled() {
        long only = fixture.create(fixture.task("I.1", DeadlineKind.RECURRING, null, Recurrence.MONTHLY, "", "hctp"))
                .get(0);
        asBefore(1);
        jdbc.sql("UPDATE assignment SET status = 'CANCELLED', open = FALSE WHERE id = ?")
                .param(only)
                .update();
        assertThat(adoption.adopt()).isEqualTo(1);
        assertThat(adoption.adopt()).isZero();
        assertThat(instances()).isZero();
    }

    /** Leaves the tables and the engine as the earlier version had them. */
    private void asBefore(int assignments) {
        assertThat(count("assignment")).isEqualTo(assignments);
        jdbc.sql("UPDATE task SET next_due_on = '2024-04-30'").update();
        jdbc.sql("DELETE FROM task_series").update();
        for (String table : List.of("ACT_RU_EXT_TASK", "ACT_RU_JOB", "ACT_RU_VARIABLE", "ACT_RU_EVENT_SUBSCR")) {
            jdbc.sql("DELETE FROM " + table + " WHERE "
                            + (table.equals("ACT_RU_JOB") ? "PROCESS_INSTANCE_ID_" : "PROC_INST_ID_")
                            + " IN (SELECT ID_ FROM ACT_RU_EXECUTION WHERE PROC_DEF_ID_ LIKE 'task-recurrence%'"
                            + " AND PARENT_ID_ IS NULL)")
                    .update();
        }
        jdbc.sql("SET FOREIGN_KEY_CHECKS = 0").update();
        jdbc.sql("DELETE FROM ACT_RU_EXECUTION WHERE PROC_DEF_ID_ LIKE 'task-recurrence%'")
                .update();
        jdbc.sql("SET FOREIGN_KEY_CHECKS = 1").update();
        assertThat(instances()).isZero();
    }

    private int instances() {
        return jdbc.sql("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE PROC_DEF_ID_ LIKE 'task-recurrence%'"
                        + " AND PARENT_ID_ IS NULL")
                .query(Integer.class)
                .single();
    }

    private List<String> nextDues() {
        return jdbc.sql("SELECT next_due_on FROM task").query(String.class).list();
    }

    private List<String> dues(long first) {
        return of(first, "due_on", String.class);
    }

    private List<Integer> numbers(long first) {
        return of(first, "occurrence", Integer.class);
    }

    private <T> List<T> of(long first, String column, Class<T> type) {
        return jdbc.sql("SELECT a." + column + " FROM assignment a JOIN assignment f ON f.task_id = a.task_id"
                        + " AND f.unit_id = a.unit_id WHERE f.id = ? ORDER BY a.id")
                .param(first)
                .query(type)
                .list();
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
