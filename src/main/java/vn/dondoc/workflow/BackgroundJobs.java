package vn.dondoc.workflow;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.stereotype.Component;

/**
 * Work that the program hands to the engine's job executor: done after the transaction that asked for it, by one node,
 * tried again when it fails, and not lost in a restart.
 */
@Component
class BackgroundJobs {

    private final CommandExecutor commands;

    BackgroundJobs(ProcessEngine engine) {
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    /** Hands it over, unless the same waits already and has not been begun. */
    void send(String handler, String configuration) {
        commands.execute(context -> {
            List<JobEntity> waiting = context.getJobManager().findJobsByConfiguration(handler, configuration, null);
            if (waiting.stream().noneMatch(BackgroundJobs::untouched)) {
                create(context, handler, configuration);
            }
            return null;
        });
    }

    /** Hands over the part that follows the one just done. */
    void sendNext(String handler, String configuration) {
        commands.execute(context -> {
            create(context, handler, configuration);
            return null;
        });
    }

    private static void create(CommandContext context, String handler, String configuration) {
        MessageEntity job = new MessageEntity();
        job.setJobHandlerType(handler);
        job.setJobHandlerConfigurationRaw(configuration);
        context.getJobManager().send(job);
    }

    /** Once locked, it may have read what has been changed since. */
    private static boolean untouched(JobEntity job) {
        return job.getLockOwner() == null && job.getRetries() > 0;
    }
}
