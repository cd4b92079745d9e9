package vn.dondoc.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.dondoc.TestClock;
import vn.dondoc.common.Vietnamese;

/**
 * Fires the timers of tests, whose job executor is off: one by one, at the moment each is due, so that what a timer
 * does carries the date on which it is due and not the day that a test jumps to.
 */
public final class EngineTimers {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final TestClock clock;

    EngineTimers(ManagementService management, RuntimeService runtime, TestClock clock) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Makes the helper available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        EngineTimers engineTimers(ManagementService management, RuntimeService runtime, TestClock clock) {
            return new EngineTimers(management, runtime, clock);
        }
    }

    /**
     * Lets time pass up to a moment (local time in Vietnam): fires everything that is due until then in order of time,
     * also what comes up on the way, with the clock at the moment of each; then sets the clock to the moment. What the
     * engine does in the background without a moment is done first.
     *
     * @return how many jobs ran
     */
    public int runUntil(LocalDateTime until) {
        Instant end = until.atZone(Vietnamese.ZONE).toInstant();
        int ran = 0;
        for (Optional<Job> next = next(end); next.isPresent(); next = next(end)) {
            Date due = next.get().getDuedate();
            if (due != null && due.toInstant().isAfter(clock.instant())) {
                clock.setTo(LocalDateTime.ofInstant(due.toInstant(), Vietnamese.ZONE));
            }
            management.executeJob(next.get().getId());
            ran++;
        }
        if (end.isAfter(clock.instant())) {
            clock.setTo(until);
        }
        return ran;
    }

    /** {@link #runUntil(LocalDateTime)} eight in the morning of a day. */
    public int runUntil(LocalDate day) {
        return runUntil(day.atTime(8, 0));
    }

    /** Fires what is due by now, as an executor does that wakes up late: the clock stays where it is. */
    public int runDue() {
        return runUntil(LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE));
    }

    /** Fires the timer of one element of an assignment's process now, wherever it stands. */
    public void fire(long assignmentId, String element) {
        management.executeJob(job(assignmentId, element)
                .orElseThrow(() -> new AssertionError("No timer " + element + " of assignment " + assignmentId))
                .getId());
    }

    /** The moment for which the timer of one element of an assignment's process stands, if it has one. */
    public Optional<LocalDateTime> due(long assignmentId, String element) {
        return job(assignmentId, element)
                .map(job -> LocalDateTime.ofInstant(job.getDuedate().toInstant(), Vietnamese.ZONE));
    }

    /** The moment of the next reminder of an assignment; empty when nothing is to be reminded of. */
    public Optional<LocalDateTime> notice(long assignmentId) {
        return due(assignmentId, TaskExecution.START_EVENT_NOTICE)
                .or(() -> due(assignmentId, TaskExecution.CATCH_EVENT_NOTICE))
                .filter(moment -> moment.isBefore(LocalDateTime.ofInstant(EngineTime.NEVER, Vietnamese.ZONE)));
    }

    private Optional<Job> job(long assignmentId, String element) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(TaskExecution.PROCESS)
                .processInstanceBusinessKey(Long.toString(assignmentId))
                .list()
                .stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(element)
                                .list()
                                .stream())
                .findFirst();
    }

    private Optional<Job> next(Instant end) {
        List<Job> messages =
                management.createJobQuery().messages().withRetriesLeft().listPage(0, 1);
        List<Job> first = !messages.isEmpty()
                ? messages
                : management
                        .createJobQuery()
                        .timers()
                        .withRetriesLeft()
                        // the engine's limit is exclusive
                        .duedateLowerThan(Date.from(end.plusMillis(1)))
                        .orderByJobDuedate()
                        .asc()
                        .orderByJobId()
                        .asc()
                        .listPage(0, 1);
        return first.stream().findFirst();
    }
}
