package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.organization.Unit;
import vn.dondoc.task.CarriedPart.How;
import vn.dondoc.task.TaskInserts.NewAssignment;
import vn.dondoc.task.TaskInserts.Origin;

/** Puts the work of a replaced plan into the parts that a new task opens with. */
final class TakeoverOpenings {

    private final TaskStarts.Fresh fresh;
    private final Unit unit;
    private final Takeover.Past past;
    private final List<Taken> all = new ArrayList<>();

    /**
     * A part to open.
     *
     * @param part what it carries on, or null
     */
    record Taken(Openings.Opening opening, @Nullable CarriedPart part) {}

    private TakeoverOpenings(TaskStarts.Fresh fresh, Unit unit, Takeover.Past past) {
        this.fresh = fresh;
        this.unit = unit;
        this.past = past;
    }

    /** The parts of a new task, each with what it carries on; work that no part stands for gets one of its own. */
    static List<Taken> of(
            Takeover takeover, TaskStarts.Fresh fresh, List<Unit> leads, List<Openings.Opening> openings) {
        List<Taken> all = new ArrayList<>();
        for (Unit unit : leads) {
            TakeoverOpenings ofUnit =
                    new TakeoverOpenings(fresh, unit, takeover.past(fresh.task().planRowId(), unit.id()));
            all.addAll(ofUnit.taken(openings.stream()
                    .filter(opening -> opening.row().unitId() == unit.id())
                    .toList()));
        }
        return all;
    }

    private List<Taken> taken(List<Openings.Opening> openings) {
        List<Openings.Opening> own = new ArrayList<>();
        List<Openings.Opening> second = new ArrayList<>();
        openings.forEach(opening -> (opening.row().origin().deadlineId() == null ? own : second).add(opening));
        if (recurs() && own.stream().allMatch(opening -> opening.row().due() != null)) {
            occurrences(own, past.open());
        } else {
            once(own);
        }
        occurrences(second, past.pieces().stream().filter(this::ofDeadline).toList());
        past.pieces().stream().filter(part -> !ofDeadline(part)).forEach(part -> all.add(withDates(part)));
        past.counted(all.stream()
                .anyMatch(taken -> taken.part() != null && taken.part().how() == How.DONE));
        return all;
    }

    private boolean recurs() {
        return fresh.task().kind() == DeadlineKind.RECURRING;
    }

    private boolean ofDeadline(CarriedPart part) {
        return part.old().deadlineId() != null && part.old().eventText() == null;
    }

    /** Work with one date: what is open goes on in it; a unit that is done is done; parts of a unit stay parts. */
    private void once(List<Openings.Opening> own) {
        List<CarriedPart> open = past.open();
        List<CarriedPart> done = recurs() ? List.of() : past.done();
        boolean split = Stream.concat(open.stream(), done.stream())
                .anyMatch(part -> !part.old().partLabel().isEmpty());
        List<CarriedPart> parts;
        if (past.alone() && split) {
            parts = Stream.concat(open.stream(), done.stream())
                    .sorted(Comparator.comparing(part -> part.old().id()))
                    .toList();
        } else if (!open.isEmpty()) {
            parts = List.of(open.size() == 1 ? open.get(0) : open.get(0).as(How.STATE));
        } else {
            parts = done.stream().limit(1).toList();
        }
        if (parts.isEmpty()) {
            own.forEach(opening -> all.add(new Taken(opening, null)));
            return;
        }
        parts.forEach(part -> all.add(new Taken(into(own.get(0), part), part)));
        own.stream().skip(1).forEach(opening -> all.add(new Taken(opening, null)));
    }

    /**
     * Occurrences meet by due date, else in their order. One that is overdue stays as it is: it is owed, and the new
     * series begins later.
     */
    private void occurrences(List<Openings.Opening> openings, List<CarriedPart> olds) {
        List<CarriedPart> waiting = new ArrayList<>(olds);
        List<CarriedPart> overdue = waiting.stream().filter(this::overdue).toList();
        waiting.removeAll(overdue);
        for (Openings.Opening opening : openings) {
            Optional<CarriedPart> met = Stream.concat(
                            waiting.stream()
                                    .filter(part -> Objects.equals(
                                            part.old().dueOn(), opening.row().due())),
                            waiting.stream().limit(1))
                    .findFirst();
            met.ifPresent(waiting::remove);
            CarriedPart part = met.map(found -> found.as(past.alone() ? How.STATE_AND_RESULT : How.STATE))
                    .orElse(null);
            all.add(new Taken(part == null ? opening : into(opening, part), part));
        }
        overdue.forEach(part -> all.add(withDates(part)));
        // pieces of a second deadline that the new row does not have are owed as well
        waiting.stream().filter(this::ofDeadline).forEach(part -> all.add(withDates(part)));
    }

    private boolean overdue(CarriedPart part) {
        LocalDate due = part.old().dueOn();
        boolean occurrence = part.recurs() || ofDeadline(part);
        return occurrence && due != null && due.isBefore(fresh.assignedOn());
    }

    private Openings.Opening into(Openings.Opening opening, CarriedPart part) {
        NewAssignment row = opening.row();
        Assignment old = part.old();
        return new Openings.Opening(
                new NewAssignment(
                        row.taskId(),
                        row.planId(),
                        row.unitId(),
                        row.occurrence(),
                        part.begun() ? AssignmentStatus.ASSIGNED : row.status(),
                        row.start(),
                        row.due(),
                        new Origin(
                                old.id(),
                                part.label(),
                                row.origin().originalDue(),
                                null,
                                null,
                                null,
                                row.origin().deadlineId())),
                opening.dueReason(),
                continuing(opening.text(), part));
    }

    private Taken withDates(CarriedPart found) {
        CarriedPart part = found.as(How.WITH_DATES);
        Assignment old = part.old();
        NewAssignment row = new NewAssignment(
                fresh.taskId(),
                fresh.task().planId(),
                unit.id(),
                old.occurrence(),
                AssignmentStatus.ASSIGNED,
                old.startOn(),
                old.dueOn(),
                new Origin(old.id(), old.partLabel(), old.originalDueOn(), old.eventText(), old.eventOn(), null, null));
        String text = "%s giao %s%s."
                .formatted(
                        fresh.actor().fullName(),
                        unit.name(),
                        old.dueOn() == null ? "" : ", giữ hạn " + Vietnamese.date(old.dueOn()));
        return new Taken(new Openings.Opening(row, "Giữ thời hạn của kế hoạch cũ", continuing(text, part)), part);
    }

    private static String continuing(String text, CarriedPart part) {
        return text.replaceAll("\\.$", "") + ", tiếp tục nhiệm vụ " + part.name() + ".";
    }
}
