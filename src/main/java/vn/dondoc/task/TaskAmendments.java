package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;

/**
 * Lets a running task follow its row when a document amends the plan. Days before stay as they were: a moved due date,
 * an added or an ended part count from today on. Whether the person may amend is the caller's to check.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskAmendments {

    private final Tasks tasks;
    private final TakeoverRows rows;
    private final CorrectionRows rewriting;
    private final TaskCreation creation;
    private final Takeovers takeovers;
    private final WholeTaskEnd ends;
    private final DueDates dues;
    private final Assignments assignments;
    private final AssignmentLog log;
    private final Organization organization;
    private final Clock clock;

    TaskAmendments(
            Tasks tasks,
            TakeoverRows rows,
            CorrectionRows rewriting,
            TaskCreation creation,
            Takeovers takeovers,
            WholeTaskEnd ends,
            DueDates dues,
            Assignments assignments,
            AssignmentLog log,
            Organization organization,
            Clock clock) {
        this.tasks = tasks;
        this.rows = rows;
        this.rewriting = rewriting;
        this.creation = creation;
        this.takeovers = takeovers;
        this.ends = ends;
        this.dues = dues;
        this.assignments = assignments;
        this.log = log;
        this.organization = organization;
        this.clock = clock;
    }

    /** The running task of a row, if its work was not ended as a whole. */
    public Optional<Long> running(long planRowId) {
        return rows.running(planRowId);
    }

    /**
     * Changes what the task says and who leads it.
     *
     * @param now the task as its row says it now; its second deadlines stay as they were
     * @param basis the document, for example {@code Quyết định số 88/QĐ-STP ngày 20/4/2024}
     * @param what what changed, for the history: {@code thời hạn 30/6/2024 → 30/9/2024}
     * @return what became of the units' parts, a Vietnamese line for each; empty when only words changed
     */
    public List<String> amend(Actor actor, long taskId, NewTask now, String basis, String what) {
        tasks.lock(taskId);
        Map<Long, Unit> units = organization.unitsById(actor.agencyId());
        TaskCreation.check(now, units);
        TaskFacts before = tasks.facts(taskId);
        List<Assignment> parts = rows.locked(taskId);
        if (renews(before, now, parts)) {
            return renew(actor, taskId, now, basis);
        }
        rewriting.rewrite(taskId, before.assignedOn(), now);
        List<String> effects = new ArrayList<>();
        for (Assignment part : parts) {
            if (part.status().open()) {
                follow(actor, part, before, now, units, basis, what).ifPresent(effects::add);
            }
        }
        effects.addAll(add(actor, taskId, now, parts, units));
        return effects;
    }

    /**
     * Stops the task: the document cancels its row.
     *
     * @return lines as of {@link #amend}
     */
    public List<String> cancel(Actor actor, long taskId, String basis, String reason) {
        int ended = ends.cancelled(actor, taskId, "dừng nhiệm vụ theo " + basis + Steps.tail(reason));
        return List.of("Dừng nhiệm vụ: %d phần việc kết thúc".formatted(ended));
    }

    private Optional<String> follow(
            Actor actor,
            Assignment part,
            TaskFacts before,
            NewTask now,
            Map<Long, Unit> units,
            String basis,
            String what) {
        String unit = units.get(part.unitId()).name();
        if (!now.leadUnitIds().contains(part.unitId())) {
            ends.end(
                    actor,
                    part,
                    "SUPERSEDED",
                    "kết thúc phần việc theo %s: %s không còn chủ trì".formatted(basis, unit));
            return Optional.of(unit + ": phần việc kết thúc, không tính nữa");
        }
        Assignment moved = part;
        boolean own = part.deadlineId() == null && part.eventText() == null;
        boolean deadline = before.deadlineKind() != now.kind() || !Objects.equals(before.dueOn(), now.due());
        if (own && deadline && now.kind() != DeadlineKind.RECURRING) {
            moved = dues.move(part, now.due(), actor, "Theo " + basis);
        }
        if (moved.version() == part.version()) {
            // whoever was about to act sees first that the task says something else now
            assignments.save(part);
        }
        log.event(
                assignments.find(part.id()).orElseThrow(),
                actor,
                "AMENDED",
                "%s sửa theo %s: %s.".formatted(actor.fullName(), basis, what));
        return Objects.equals(moved.dueOn(), part.dueOn())
                ? Optional.empty()
                : Optional.of("%s: hạn %s thành %s".formatted(unit, day(part.dueOn()), day(moved.dueOn())));
    }

    private List<String> add(Actor actor, long taskId, NewTask now, List<Assignment> parts, Map<Long, Unit> units) {
        Set<Long> present = parts.stream()
                .filter(part -> part.status().open() || part.status() == AssignmentStatus.DONE)
                .map(Assignment::unitId)
                .collect(Collectors.toSet());
        Set<Long> added = new LinkedHashSet<>(now.leadUnitIds());
        added.removeAll(present);
        if (added.isEmpty()) {
            return List.of();
        }
        List<Unit> leads = added.stream().map(units::get).toList();
        creation.open(actor, LocalDate.now(clock), taskId, now, leads);
        return leads.stream()
                .map(unit -> unit.name() + ": được giao phần việc mới")
                .toList();
    }

    /** Another series, or another first day that a part waits for: the work goes on in a new task of the same row. */
    private static boolean renews(TaskFacts before, NewTask now, List<Assignment> parts) {
        boolean series = before.deadlineKind() == DeadlineKind.RECURRING || now.kind() == DeadlineKind.RECURRING;
        boolean otherSeries =
                series && (before.deadlineKind() != now.kind() || before.recurrence() != now.recurrence());
        boolean waiting = parts.stream().anyMatch(part -> part.status() == AssignmentStatus.SCHEDULED);
        return otherSeries || !series && waiting && !Objects.equals(before.startOn(), now.start());
    }

    private List<String> renew(Actor actor, long taskId, NewTask now, String basis) {
        Takeover takeover =
                takeovers.of(actor.agencyId(), List.of(new MovedTask(taskId, List.of(now.planRowId()), true, true)));
        CreatedTasks created = creation.create(actor, LocalDate.now(clock), List.of(now), takeover, done -> {});
        int ended =
                takeovers.finish(actor, takeover, "kế hoạch sửa theo " + basis, Map.of(now.planRowId(), now.code()));
        return List.of(
                "Mở lại theo thời hạn mới: %d phần việc, thay %d phần việc cũ".formatted(created.assignments(), ended));
    }

    private static String day(@Nullable LocalDate due) {
        return due == null ? "không có ngày" : Vietnamese.date(due);
    }
}
