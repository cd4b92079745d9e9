package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.task.Outcome;

/**
 * An instance of a process other than {@code task-execution} has ended. Its row in {@code process_outcome} tells how it
 * ended and whether in time; figures of tasks do not count it.
 *
 * @param processId id of the process
 * @param businessKey what it was about, for example a report's id
 * @param dueOn null when it had no due day
 */
public record ProcessEnded(
        String processId,
        long businessKey,
        String instanceId,
        long agencyId,
        int year,
        LocalDate startedOn,
        @Nullable LocalDate dueOn,
        LocalDate completedOn,
        Outcome outcome,
        Instant endedAt) {}
