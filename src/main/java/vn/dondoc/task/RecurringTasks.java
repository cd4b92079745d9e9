package vn.dondoc.task;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;

/** Opens the occurrences of a recurring task. Called by the process when a period begins. */
@Service
public class RecurringTasks {

    private final RecurringWork work;
    private final Tasks tasks;

    RecurringTasks(RecurringWork work, Tasks tasks) {
        this.work = work;
        this.tasks = tasks;
    }

    /**
     * A period has begun: every lead unit whose part goes on gets its occurrence.
     *
     * @return when the next period begins; empty when the plan's year has none left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> periodBegan(long taskId) {
        return work.openBegun(tasks.agencyOf(taskId), taskId)
                .map(day -> day.atStartOfDay(Vietnamese.ZONE).toInstant());
    }
}
