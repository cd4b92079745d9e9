package vn.dondoc.task;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.task.CarriedPart.How;

/**
 * What the tasks of a new plan take over from those of the plan that it replaces. Made by {@link Takeovers}, filled
 * while the new tasks are created, carried out by {@link Takeovers#finish}.
 */
public final class Takeover {

    /** Nothing is taken over. */
    public static final Takeover NONE = new Takeover(List.of());

    private final List<OldTask> olds;
    private final Map<Long, CarriedPart> opened = new LinkedHashMap<>();
    private final Set<Long> countedInNewPlan = new HashSet<>();

    Takeover(List<OldTask> olds) {
        this.olds = olds;
    }

    /** A task of the old plan with its parts. */
    record OldTask(MovedTask order, TaskFacts task, List<Assignment> parts) {

        private Stream<CarriedPart> of(long unit, How how) {
            return parts.stream().filter(part -> part.unitId() == unit).map(part -> new CarriedPart(part, task, how));
        }

        private boolean firstRow(long rowId) {
            return order.rowIds().get(0) == rowId;
        }
    }

    List<OldTask> tasks() {
        return olds;
    }

    Map<Long, CarriedPart> opened() {
        return opened;
    }

    /** Finished parts that count in the new plan from now on. */
    Set<Long> countedInNewPlan() {
        return countedInNewPlan;
    }

    void opened(long newAssignment, @Nullable CarriedPart part) {
        if (part != null) {
            opened.put(newAssignment, part);
        }
    }

    /** What one unit brings into a row of the new plan. */
    Past past(@Nullable Long rowId, long unit) {
        return new Past(
                rowId == null
                        ? List.of()
                        : olds.stream()
                                .filter(old -> old.order().rowIds().contains(rowId))
                                .toList(),
                rowId,
                unit);
    }

    /** The work of a unit that goes on in a row. */
    final class Past {

        private static final Comparator<Assignment> FURTHEST = Comparator.comparing(Assignment::status)
                .thenComparing(Assignment::dueOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Assignment::id);

        private static final Comparator<Assignment> LATEST_DONE = Comparator.comparing(
                        Assignment::completedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Assignment::id);

        private final List<OldTask> here;
        private final Long rowId;
        private final long unit;

        private Past(List<OldTask> here, @Nullable Long rowId, long unit) {
            this.here = here;
            this.rowId = rowId;
            this.unit = unit;
        }

        /** One task comes here and only here: nothing was joined or divided. */
        boolean alone() {
            return here.size() == 1 && here.get(0).order().rowIds().size() == 1;
        }

        /** Open parts of the tasks' own deadlines, furthest along first. */
        List<CarriedPart> open() {
            return all(alone() ? How.STATE_AND_RESULT : How.STATE)
                    .filter(part -> part.old().status().open() && !part.beside())
                    .sorted(Comparator.comparing(CarriedPart::old, FURTHEST.reversed()))
                    .toList();
        }

        /** Finished parts that need not be done again, the latest first; past occurrences close nothing. */
        List<CarriedPart> done() {
            return here.stream()
                    .filter(old -> old.order().keepDone() && old.task().deadlineKind() != DeadlineKind.RECURRING)
                    .flatMap(old -> old.of(unit, How.DONE))
                    .filter(part -> part.old().status() == AssignmentStatus.DONE && !part.beside())
                    .sorted(Comparator.comparing(CarriedPart::old, LATEST_DONE.reversed()))
                    .toList();
        }

        /** Open pieces beside the tasks' own deadlines; of a divided task they go into its first row. */
        List<CarriedPart> pieces() {
            return here.stream()
                    .filter(old -> old.firstRow(rowId))
                    .flatMap(old -> old.of(unit, How.WITH_DATES))
                    .filter(part -> part.old().status().open() && part.beside())
                    .toList();
        }

        /**
         * The unit leads the new row and counts there, with what it had finished of a moved task, and of a done one that
         * closes the row.
         */
        void counted(boolean closes) {
            here.stream()
                    .filter(old -> old.order().open() || closes)
                    .flatMap(old -> old.of(unit, How.DONE))
                    .filter(part -> part.old().status() == AssignmentStatus.DONE)
                    .forEach(part -> countedInNewPlan.add(part.old().id()));
        }

        private Stream<CarriedPart> all(How how) {
            return here.stream().flatMap(old -> old.of(unit, how));
        }
    }
}
