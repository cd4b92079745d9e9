package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.ReportPeriod;
import vn.dondoc.calendar.ReportPeriods;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;

/**
 * Ongoing work by report periods (domain.md section 4): one progress entry for each, closed by an accepted result of the
 * year. Days are those of Asia/Ho_Chi_Minh.
 */
@Service
@Transactional(readOnly = true)
public class OngoingWork {

    private final AssignmentVisibility visibility;
    private final Tasks tasks;
    private final ProgressRows progress;
    private final ReportPeriods periods;
    private final Clock clock;

    OngoingWork(
            AssignmentVisibility visibility, Tasks tasks, ProgressRows progress, ReportPeriods periods, Clock clock) {
        this.visibility = visibility;
        this.tasks = tasks;
        this.progress = progress;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * The periods from the day of assigning to the end of the plan's year, earliest first; none for other work.
     *
     * @throws NotFoundException when the agency has no such assignment
     * @throws ForbiddenException when it is not the person's to see
     */
    public List<PeriodProgress> periods(long id) {
        Assignment assignment = visibility.require(id).assignment();
        TaskFacts task = tasks.facts(assignment.taskId());
        if (task.deadlineKind() != DeadlineKind.ONGOING || !assignment.base()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate ended =
                assignment.endedAt() == null ? null : LocalDate.ofInstant(assignment.endedAt(), Vietnamese.ZONE);
        Map<String, List<ProgressEntry>> entries =
                progress.ofLine(id).stream().collect(Collectors.groupingBy(ProgressEntry::period));
        LocalDate first = assignment.assignedOn();
        LocalDate last = ended != null ? ended : latest(today, LocalDate.of(task.planYear(), Month.DECEMBER, 1));
        return periods.between(assignment.agencyId(), first, last).stream()
                .map(period -> progress(period, entries.getOrDefault(period.code(), List.of()), today, ended))
                .toList();
    }

    /** The periods that a progress entry made now can be about, the present one first. */
    public List<ReportPeriod> choices(long id) {
        Assignment assignment = visibility.require(id).assignment();
        List<ReportPeriod> choices =
                new ArrayList<>(periods.between(assignment.agencyId(), assignment.assignedOn(), LocalDate.now(clock)));
        Collections.reverse(choices);
        return choices;
    }

    /** Whether ongoing work of that plan year waits for its result of the year. */
    public boolean timeToClose(int planYear) {
        return planYear < LocalDate.now(clock).plusMonths(1).getYear();
    }

    private static PeriodProgress progress(
            ReportPeriod period, List<ProgressEntry> entries, LocalDate today, @Nullable LocalDate ended) {
        PeriodState state;
        if (!entries.isEmpty()) {
            state = PeriodState.REPORTED;
        } else if (period.to().isBefore(today)) {
            state = PeriodState.MISSED;
        } else {
            state = period.contains(today) ? PeriodState.WAITING : PeriodState.COMING;
        }
        // the result of the year says what the last period would have said
        boolean closed = ended != null && period.contains(ended) && entries.isEmpty();
        return new PeriodProgress(
                period.code(),
                period.label(),
                period.from(),
                period.to(),
                closed ? PeriodState.REPORTED : state,
                entries);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
