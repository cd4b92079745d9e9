package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.Area;
import vn.dondoc.task.AssignmentEnded;
import vn.dondoc.task.Outcome;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskSource;

class OutcomesTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 3, 29);

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TaskFixture tasks;

    @Test
    void theSameEndMayArriveTwice() {
        publish(ended(LocalDate.of(2024, 3, 28), Outcome.EARLY));
        publish(ended(LocalDate.of(2024, 3, 28), Outcome.EARLY));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void anotherEndOfTheSameWorkIsRefusedAndOverwritesNothing() {
        publish(ended(LocalDate.of(2024, 3, 28), Outcome.EARLY));
        assertThatThrownBy(() -> publish(ended(LocalDate.of(2024, 3, 30), Outcome.LATE)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(jdbc.queryForObject("SELECT outcome FROM process_outcome", String.class))
                .isEqualTo("EARLY");
    }

    @Test
    void isWrittenInTheTransactionThatEndsTheWorkOrNotAtAll() {
        assertThatThrownBy(() -> events.publishEvent(ended(DUE, Outcome.ON_TIME)))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(ended(DUE, Outcome.ON_TIME));
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
    }

    @Test
    void theProcessWritesTheDocumentsDateAndNotTheAcceptances() {
        long assignment = tasks.assignment(DUE);
        tasks.receive(assignment);
        clock.setTo(LocalDate.of(2024, 3, 30));
        tasks.submit(assignment, DUE);
        clock.setTo(LocalDate.of(2024, 4, 8));
        tasks.accept("truongphong.hctp", assignment);
        assertThat(count()).isZero();
        tasks.accept("vanphong", assignment);
        var row = jdbc.queryForMap("SELECT * FROM process_outcome");
        assertThat(row.get("outcome")).isEqualTo("ON_TIME");
        assertThat(row.get("completed_on").toString()).isEqualTo("2024-03-29");
        assertThat(row.get("ended_at").toString()).startsWith("2024-04-08");
    }

    private void publish(AssignmentEnded ended) {
        transaction.executeWithoutResult(status -> events.publishEvent(ended));
    }

    private int count() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM process_outcome", Integer.class);
    }

    private static AssignmentEnded ended(LocalDate completed, Outcome outcome) {
        return new AssignmentEnded(
                "task-execution",
                77,
                "instance",
                1,
                null,
                5,
                3,
                Area.PROCEDURES,
                TaskSource.PLAN,
                2024,
                LocalDate.of(2024, 3, 19),
                DUE,
                completed,
                outcome,
                Instant.parse("2024-04-01T02:00:00Z"));
    }
}
