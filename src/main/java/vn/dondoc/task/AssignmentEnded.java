package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;

/**
 * The process instance of an assignment has ended. Published inside the transaction that ends it; may come twice.
 *
 * @param processId id of the process, {@code task-execution}
 * @param businessKey assignment id
 * @param instanceId id of the instance in the engine
 * @param dueOn the latest approved due date
 * @param completedOn date of the deliverable (domain.md decision 9); for work that was stopped, the day it was stopped
 */
public record AssignmentEnded(
        String processId,
        long businessKey,
        String instanceId,
        long agencyId,
        @Nullable Long planId,
        long taskId,
        long unitId,
        Area area,
        TaskSource source,
        int planYear,
        LocalDate assignedOn,
        @Nullable LocalDate dueOn,
        LocalDate completedOn,
        Outcome outcome,
        Instant endedAt) {}
