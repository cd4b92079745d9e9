package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.deadline.RecurrencePoint;
import vn.dondoc.deadline.RecurrencePoints;

/** One assignment for each occurrence, the next when the present one is done, inside the plan's year. */
class RecurringWorkTest extends DatabaseTest {

    private static final String DAY_19 = RecurrencePoints.write(List.of(RecurrencePoint.dayOfLastMonth(19, false)));

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theFirstOccurrenceIsTheNextDueDay() {
        fixture.create(quarterly("hctp"));
        assertThat(dues()).containsExactly(LocalDate.of(2024, 6, 19));
        assertThat(nextDue()).isEqualTo(LocalDate.of(2024, 9, 19));
    }

    @Test
    void eachOccurrenceOpensTheNextUntilTheYearEnds() {
        fixture.create(quarterly("hctp"));
        clock.setTo(LocalDate.of(2024, 6, 18));
        fixture.complete(newest(), LocalDate.of(2024, 6, 18));
        assertThat(dues()).containsExactly(LocalDate.of(2024, 6, 19), LocalDate.of(2024, 9, 19));
        assertThat(fixture.status(newest())).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(nextDue()).isEqualTo(LocalDate.of(2024, 12, 19));

        clock.setTo(LocalDate.of(2024, 9, 25));
        fixture.complete(newest(), LocalDate.of(2024, 9, 25));
        assertThat(nextDue()).isNull();
        clock.setTo(LocalDate.of(2024, 12, 19));
        fixture.complete(newest(), LocalDate.of(2024, 12, 19));

        assertThat(dues())
                .containsExactly(LocalDate.of(2024, 6, 19), LocalDate.of(2024, 9, 19), LocalDate.of(2024, 12, 19));
        assertThat(nextDue()).isNull();
        assertThat(jdbc.sql("SELECT assigned_on FROM assignment ORDER BY id")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2024, 3, 19), LocalDate.of(2024, 6, 18), LocalDate.of(2024, 9, 25));
    }

    @Test
    void aTaskOfSeveralUnitsWaitsForTheSlowest() {
        fixture.create(quarterly("hctp", "bttp"));
        clock.setTo(LocalDate.of(2024, 6, 18));
        long fast = jdbc.sql("SELECT MIN(id) FROM assignment WHERE unit_id = ?")
                .param(fixture.unit("hctp"))
                .query(Long.class)
                .single();
        fixture.complete(fast, LocalDate.of(2024, 6, 18));
        assertThat(nextDue()).as("bttp has not been given September yet").isEqualTo(LocalDate.of(2024, 9, 19));
        assertThat(dues()).hasSize(3);
    }

    @Test
    void afterStoppingNothingMoreComes() {
        fixture.create(quarterly("hctp"));
        fixture.cancel(newest());
        assertThat(dues()).hasSize(1);
        assertThat(nextDue()).isNull();
    }

    @Test
    void aYearWithoutOccurrencesLeftGivesOneAssignmentWithoutDueDate() {
        clock.setTo(LocalDate.of(2024, 12, 20));
        fixture.create(quarterly("hctp"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM assignment WHERE due_on IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        fixture.complete(newest(), LocalDate.of(2024, 12, 20));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM assignment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private NewTask quarterly(String... units) {
        return fixture.task("I.12.3", DeadlineKind.RECURRING, null, Recurrence.QUARTERLY, DAY_19, units);
    }

    private long newest() {
        return jdbc.sql("SELECT MAX(id) FROM assignment").query(Long.class).single();
    }

    private List<LocalDate> dues() {
        return jdbc.sql("SELECT due_on FROM assignment ORDER BY id")
                .query(LocalDate.class)
                .list();
    }

    private LocalDate nextDue() {
        return jdbc.sql("SELECT next_due_on FROM task")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .get(0);
    }
}
