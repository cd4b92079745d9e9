package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.StaleDataException;

class DueDatesTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 28);
    private static final LocalDate LATER = LocalDate.of(2024, 7, 31);

    @Autowired
    DueDates dueDates;

    @Autowired
    Assignments assignments;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theNewDateHoldsAndTheOldOnesStay() {
        long id = fixture.assignment(DUE);
        clock.setTo(LocalDate.of(2024, 6, 3));
        Assignment moved = move(id, LATER);

        assertThat(moved).isEqualTo(assignments.find(id).orElseThrow());
        assertThat(moved.dueOn()).isEqualTo(LATER);
        assertThat(moved.originalDueOn()).isEqualTo(DUE);
        assertThat(jdbc.sql("SELECT CONCAT(known_from, ' ', due_on, ' ', reason) FROM assignment_due"
                                + " WHERE assignment_id = ? ORDER BY id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("2024-03-19 2024-06-28 Thời hạn khi giao", "2024-06-03 2024-07-31 Gia hạn lần 1");
        assertThat(sortDue(id)).isEqualTo(LATER);
    }

    @Test
    void aDateCanBeTakenAway() {
        long id = fixture.assignment(DUE);
        assertThat(move(id, null).dueOn()).isNull();
        assertThat(sortDue(id)).isEqualTo(TaskInserts.NO_DUE);
    }

    @Test
    void theSameDateChangesNothing() {
        long id = fixture.assignment(DUE);
        int version = fixture.version(id);
        move(id, DUE);
        assertThat(fixture.version(id)).isEqualTo(version);
        assertThat(jdbc.sql("SELECT due_on FROM assignment_due WHERE assignment_id = ?")
                        .param(id)
                        .query(LocalDate.class)
                        .list())
                .isEqualTo(List.of(DUE));
    }

    @Test
    void whoIsLateIsTold() {
        long id = fixture.assignment(DUE);
        Assignment seen = assignments.find(id).orElseThrow();
        fixture.receive(id);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> dueDates.move(seen, LATER, null, "Gia hạn lần 1")))
                .isInstanceOf(StaleDataException.class);
        assertThat(assignments.find(id).orElseThrow().dueOn()).isEqualTo(DUE);
    }

    private Assignment move(long id, LocalDate due) {
        return transaction.execute(
                status -> dueDates.move(assignments.find(id).orElseThrow(), due, null, "Gia hạn lần 1"));
    }

    private LocalDate sortDue(long id) {
        return jdbc.sql("SELECT sort_due FROM assignment WHERE id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
    }
}
