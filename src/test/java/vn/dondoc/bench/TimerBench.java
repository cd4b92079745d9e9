package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.TestClock;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskFixture;

/**
 * Reminders of many assignments falling due at one moment, fired by the engine's job executor on two threads; beside
 * them as many instances of a process of the same shape whose delegate does nothing but name the next moment. A round is
 * one of the four reminders before a due date.
 */
final class TimerBench {

    private static final LocalDate DUE = LocalDate.of(2024, 5, 31);

    /** Seven, three and one working days before, and the day itself. */
    private static final List<LocalDate> REMINDED = List.of(
            LocalDate.of(2024, 5, 22), LocalDate.of(2024, 5, 28), LocalDate.of(2024, 5, 30), LocalDate.of(2024, 5, 31));

    private static final String BARE = "bench-timer";
    private static final String PRODUCT = "task-execution";
    private static final int CHUNK = 1_000;
    private static final int THREADS = 2;

    private final TaskFixture tasks;
    private final ProcessEngine engine;
    private final JdbcTemplate jdbc;
    private final TestClock clock;
    private final int timers;

    final Samples product = new Samples();
    final Samples bare = new Samples();

    TimerBench(TaskFixture tasks, ProcessEngine engine, JdbcTemplate jdbc, TestClock clock, int timers) {
        this.tasks = tasks;
        this.engine = engine;
        this.jdbc = jdbc;
        this.clock = clock;
        this.timers = timers;
    }

    /** As many timers on either side, waiting. */
    void prepare() {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bench/bench-timer.bpmn")
                .deploy();
        Date first = Date.from(clock.instant().plus(Duration.ofMinutes(1)));
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        for (int done = 0; done < timers; done += CHUNK) {
            int from = done;
            tasks.create(IntStream.range(from, from + CHUNK)
                    .mapToObj(i -> tasks.task("B." + i, DeadlineKind.FIXED_BY, DUE, "hctp"))
                    .toArray(NewTask[]::new));
            commands.execute(context -> {
                IntStream.range(0, CHUNK).forEach(i -> engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                BARE,
                                "bench-" + (from + i),
                                Variables.createVariables()
                                        .putValueTyped("noticeAt", Variables.dateValue(first, true))));
                return null;
            });
        }
        jdbc.execute("ANALYZE TABLE ACT_RU_JOB, ACT_RU_EXECUTION, ACT_RU_VARIABLE, assignment, task, deadline_notice");
    }

    /** The first round only warms up; the other reminders are measured. */
    void measure() {
        for (int round = 0; round < REMINDED.size(); round++) {
            clock.setTo(REMINDED.get(round));
            turn(BARE, round == 0 ? new Samples() : bare);
            int before = notices();
            turn(PRODUCT, round == 0 ? new Samples() : product);
            assertThat(notices() - before).as("reminders told").isEqualTo(timers);
        }
    }

    private void turn(String process, Samples samples) {
        String other = process.equals(BARE) ? PRODUCT : BARE;
        engine.getManagementService().suspendJobByProcessDefinitionKey(other);
        engine.getManagementService().activateJobByProcessDefinitionKey(process);
        assertThat(due(process)).as("due timers of " + process).isEqualTo(timers);
        samples.measure(() -> fire(process));
        assertThat(failed()).as("failed timers").isZero();
    }

    private void fire(String process) {
        // the engine's own: a job that any other executor has fetched is only given back
        DefaultJobExecutor executor = (DefaultJobExecutor)
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setQueueSize(200);
        executor.setMaxJobsPerAcquisition(60);
        executor.setWaitTimeInMillis(50);
        executor.setMaxWait(200);
        executor.start();
        try {
            while (due(process) > 0 && failed() == 0) {
                LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            }
        } finally {
            executor.shutdown();
        }
    }

    private long due(String process) {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(process)
                .duedateLowerThan(Date.from(clock.instant()))
                .active()
                .count();
    }

    private long failed() {
        return engine.getManagementService().createJobQuery().withException().count();
    }

    private int notices() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM deadline_notice WHERE text <> ''", Integer.class);
    }
}
