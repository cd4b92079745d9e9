package vn.dondoc.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;

/** Confirms readings of deadlines, many at a time. Single ones are decided with {@link PlanRows#change}. */
@Service
@Transactional
public class PlanDeadlines {

    private final PlanGuard guard;
    private final RowStore rows;
    private final DeadlineChanges changes;

    PlanDeadlines(PlanGuard guard, RowStore rows, DeadlineChanges changes) {
        this.guard = guard;
        this.rows = rows;
        this.changes = changes;
    }

    /**
     * Confirms every open reading that has the same words and the same meaning as this row's.
     *
     * @return rows confirmed
     */
    public int confirmSame(long planId, long rowId) {
        var open = guard.forDeadlines(planId);
        StoredRow sample = rows.row(planId, rowId);
        return confirm(open, row -> alike(sample, row));
    }

    /**
     * Confirms the readings of these rows; rows that need no confirmation are left alone.
     *
     * @return rows confirmed
     * @throws vn.dondoc.common.InvalidInputException when one of them is unclear; nothing is confirmed then
     */
    public int confirm(long planId, Collection<Long> rowIds) {
        var open = guard.forDeadlines(planId);
        Set<Long> wanted = new HashSet<>(rowIds);
        int confirmed = 0;
        for (StoredRow row : rows.rows(planId)) {
            if (wanted.remove(row.id()) && waits(row)) {
                rows.touch(row, row.version());
                changes.confirm(open, row);
                confirmed++;
            }
        }
        if (!wanted.isEmpty()) {
            throw new NotFoundException("Dòng của kế hoạch");
        }
        return confirmed;
    }

    private int confirm(PlanGuard.Open open, Predicate<StoredRow> which) {
        int confirmed = 0;
        for (StoredRow row : rows.rows(open.plan().id())) {
            if (waits(row) && which.test(row)) {
                rows.touch(row, row.version());
                changes.confirm(open, row);
                confirmed++;
            }
        }
        return confirmed;
    }

    private static boolean waits(StoredRow row) {
        boolean open = row.deadline().needsConfirmation() || row.deadline().kind() == DeadlineKind.UNCLEAR;
        return row.included() && open && row.confirmedBy() == null;
    }

    static boolean alike(StoredRow one, StoredRow other) {
        DeadlineReading first = one.deadline();
        DeadlineReading second = other.deadline();
        return Vietnamese.key(one.phrase()).equals(Vietnamese.key(other.phrase()))
                && first.kind() == second.kind()
                && first.kind() != DeadlineKind.UNCLEAR
                && java.util.Objects.equals(first.start(), second.start())
                && java.util.Objects.equals(first.due(), second.due())
                && first.recurrence() == second.recurrence()
                && first.points().equals(second.points());
    }
}
