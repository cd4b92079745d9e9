package vn.dondoc.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which unit gets the next occurrence after one was stopped. The latest occurrence decides: who takes it over gets what
 * comes as well, and where it is stopped nothing more comes. An older one that is still open decides nothing.
 */
@Component
class SeriesUnits {

    private final JdbcClient jdbc;
    private final SeriesStore store;
    private final Assignments assignments;

    SeriesUnits(JdbcClient jdbc, SeriesStore store, Assignments assignments) {
        this.jdbc = jdbc;
        this.store = store;
        this.assignments = assignments;
    }

    /**
     * What becomes of a series.
     *
     * @param series the row that changes; null = none
     * @param unitId the unit that gets it; null = it stops
     */
    record Next(@Nullable Series series, @Nullable Long unitId) {

        static final Next UNCHANGED = new Next(null, null);
    }

    Next after(Assignment stopped) {
        Assignment whole = wholeOf(stopped);
        Optional<Series> series = store.active(whole.taskId(), whole.deadlineId(), whole.unitId())
                .filter(one -> whole.baseId() == null && one.occurrence() == whole.occurrence());
        if (series.isEmpty() || goesOnInParts(whole)) {
            return Next.UNCHANGED;
        }
        return new Next(series.get(), successor(whole).orElse(null));
    }

    /** The unit that takes it over, unless that one gets the occurrences already. */
    private Optional<Long> successor(Assignment stopped) {
        return successors(stopped).stream()
                .filter(one -> one.partLabel().equals(stopped.partLabel()))
                .map(Assignment::unitId)
                .findFirst()
                .filter(unit -> store.active(stopped.taskId(), stopped.deadlineId(), unit)
                        .isEmpty());
    }

    /** Of a part of split work, the work as it was before. */
    private Assignment wholeOf(Assignment part) {
        Assignment whole = part;
        while (!whole.partLabel().isEmpty() && whole.continuesId() != null) {
            whole = assignments.find(whole.continuesId()).orElseThrow();
        }
        return whole;
    }

    /** Split work goes on while one of its parts does: the unit that split it gets the next occurrence whole. */
    private boolean goesOnInParts(Assignment whole) {
        return jdbc.sql("WITH RECURSIVE below AS ("
                                + " SELECT id, status, part_label FROM assignment WHERE continues_id = :whole AND task_id = :task"
                                + " UNION ALL SELECT a.id, a.status, a.part_label FROM assignment a JOIN below b"
                                + " ON a.continues_id = b.id AND a.task_id = :task)"
                                + " SELECT COUNT(*) FROM below WHERE part_label <> :label"
                                + " AND status NOT IN ('CANCELLED', 'SUPERSEDED')")
                        .param("whole", whole.id())
                        .param("task", whole.taskId())
                        .param("label", whole.partLabel())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Assignment> successors(Assignment stopped) {
        return jdbc
                .sql("SELECT * FROM assignment WHERE continues_id = ? AND task_id = ? ORDER BY id")
                .params(stopped.id(), stopped.taskId())
                .query(Assignments::assignment)
                .list()
                .stream()
                .filter(one -> Objects.equals(one.deadlineId(), stopped.deadlineId()))
                .toList();
    }
}
