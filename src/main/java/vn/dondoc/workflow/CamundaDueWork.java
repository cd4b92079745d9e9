package vn.dondoc.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.historycleanup.HistoryCleanupJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.operation.DueWork;

/** Does the engine's due work in the calling thread, in order of time. */
@Component
class CamundaDueWork implements DueWork {

    /** Jobs looked up at a time. */
    private static final int PAGE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(CamundaDueWork.class);

    private final ManagementService management;

    @Nullable
    private final JobExecutor executor;

    private final Clock clock;
    private boolean paused;

    CamundaDueWork(ProcessEngine engine, Clock clock) {
        this.management = engine.getManagementService();
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.clock = clock;
    }

    @Override
    public synchronized void pause() {
        if (executor != null && executor.isActive()) {
            executor.shutdown();
            paused = true;
        }
    }

    @Override
    public synchronized void resume() {
        if (paused) {
            executor.start();
            paused = false;
        }
    }

    @Override
    public Optional<Instant> next(Instant until) {
        if (management.createJobQuery().messages().executable().count() > 0) {
            return Optional.of(clock.instant());
        }
        return dated(until).listPage(0, 2).stream()
                .filter(CamundaDueWork::ofTheProgram)
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    @Override
    public Ran run(Instant moment) {
        int done = 0;
        int failed = 0;
        for (List<Job> page = due(moment); !page.isEmpty(); page = due(moment)) {
            for (Job job : page) {
                if (execute(job)) {
                    done++;
                } else {
                    failed++;
                }
            }
        }
        return new Ran(done, failed);
    }

    private boolean execute(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("Background work {} failed", job.getId(), failure);
            return false;
        }
    }

    private List<Job> due(Instant moment) {
        List<Job> messages = management.createJobQuery().messages().executable().listPage(0, PAGE);
        List<Job> all = messages.isEmpty() ? dated(moment).listPage(0, PAGE) : messages;
        return all.stream().filter(CamundaDueWork::ofTheProgram).toList();
    }

    /** Timers, and failed work that is to be tried again. */
    private JobQuery dated(Instant until) {
        return management
                .createJobQuery()
                .withRetriesLeft()
                .active()
                // the engine's limit is exclusive
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc();
    }

    /** Not the engine's own housekeeping. */
    private static boolean ofTheProgram(Job job) {
        return !HistoryCleanupJobHandler.TYPE.equals(((JobEntity) job).getJobHandlerType());
    }
}
