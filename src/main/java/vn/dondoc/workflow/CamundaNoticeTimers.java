package vn.dondoc.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.task.NoticeTimers;

/** The timers of reminders, many at a time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaNoticeTimers implements NoticeTimers {

    // the engine's queries ask for one instance at a time
    private static final String TIMERS = """
            SELECT j.ID_, j.DUEDATE_, e.BUSINESS_KEY_
            FROM ACT_RU_EXECUTION e
            JOIN ACT_RU_JOB j ON j.PROCESS_INSTANCE_ID_ = e.ID_
            JOIN ACT_RU_JOBDEF d ON d.ID_ = j.JOB_DEF_ID_
            WHERE e.BUSINESS_KEY_ IN (:keys) AND e.PARENT_ID_ IS NULL
              AND d.PROC_DEF_KEY_ = :process AND d.ACT_ID_ IN (:elements)""";

    private final ManagementService management;
    private final CommandExecutor commands;
    private final BackgroundJobs jobs;
    private final JdbcClient jdbc;

    CamundaNoticeTimers(ProcessEngine engine, BackgroundJobs jobs, JdbcClient jdbc) {
        this.management = engine.getManagementService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @Override
    public void moved(Map<Long, Optional<Instant>> moments) {
        Map<String, Date> changes = changes(moments);
        // one command around all: the engine then writes in batches
        commands.execute(context -> {
            changes.forEach(management::setJobDuedate);
            return null;
        });
    }

    @Override
    public void planAnew(long agencyId) {
        jobs.send(PlanNoticesJob.TYPE, PlanNoticesJob.start(agencyId));
    }

    /** Timer to moment, of those that stand elsewhere. */
    private Map<String, Date> changes(Map<Long, Optional<Instant>> moments) {
        Map<String, Date> changes = new HashMap<>();
        if (!moments.isEmpty()) {
            jdbc.sql(TIMERS)
                    .param(
                            "keys",
                            moments.keySet().stream().map(String::valueOf).toList())
                    .param("process", TaskExecution.PROCESS)
                    .param("elements", List.of(TaskExecution.START_EVENT_NOTICE, TaskExecution.CATCH_EVENT_NOTICE))
                    .query(row -> {
                        Date wanted = EngineTime.date(
                                moments.get(row.getLong("BUSINESS_KEY_")).orElse(null));
                        // another kind of date is never equal, so compare what they stand for
                        if (row.getTimestamp("DUEDATE_").getTime() != wanted.getTime()) {
                            changes.put(row.getString("ID_"), wanted);
                        }
                    });
        }
        return changes;
    }
}
