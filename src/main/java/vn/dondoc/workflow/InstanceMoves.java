package vn.dondoc.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.dondoc.task.NoticePlanning;

/**
 * Work that was begun under an earlier drawing of {@code task-execution} goes on under the present one: every step keeps
 * its place, and what the drawing has gained since (reminders, extension, return) is there for it too.
 */
@Component
class InstanceMoves {

    /** Instances of one transaction. */
    private static final int CHUNK = 100;

    private static final Logger LOG = LoggerFactory.getLogger(InstanceMoves.class);

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final CommandExecutor commands;
    private final NoticePlanning planning;

    InstanceMoves(ProcessEngine engine, NoticePlanning planning) {
        this.repository = engine.getRepositoryService();
        this.runtime = engine.getRuntimeService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.planning = planning;
    }

    boolean anyLeft() {
        return earlier().stream()
                .anyMatch(definition -> !instances(definition, 1).isEmpty());
    }

    /**
     * Moves some instances, in the caller's transaction.
     *
     * @return whether there were any
     */
    boolean moveSome() {
        Optional<ProcessDefinition> from = earlier().stream()
                .filter(definition -> !instances(definition, 1).isEmpty())
                .findFirst();
        from.ifPresent(this::move);
        return from.isPresent();
    }

    private void move(ProcessDefinition from) {
        ProcessDefinition to = present();
        List<ProcessInstance> instances = instances(from, CHUNK);
        MigrationPlan plan = runtime.createMigrationPlan(from.getId(), to.getId())
                .mapEqualActivities()
                .build();
        List<String> ids = instances.stream().map(ProcessInstance::getId).toList();
        // one command around both: the new timers are made with a moment that nobody keeps, then moved
        commands.execute(context -> {
            ids.forEach(id -> runtime.setVariables(
                    id,
                    Variables.createVariables()
                            .putValueTyped(TaskExecution.TRANSIENT_NOTICE_AT, EngineTime.transientDate(null))));
            runtime.newMigration(plan).processInstanceIds(ids).execute();
            return null;
        });
        planning.adopt(instances.stream()
                .map(instance -> Long.valueOf(instance.getBusinessKey()))
                .toList());
        LOG.info(
                "{} running instances of {} moved from version {} to {}",
                instances.size(),
                TaskExecution.PROCESS,
                from.getVersion(),
                to.getVersion());
    }

    private ProcessDefinition present() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(TaskExecution.PROCESS)
                .latestVersion()
                .singleResult();
    }

    private List<ProcessDefinition> earlier() {
        int present = present().getVersion();
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(TaskExecution.PROCESS)
                .orderByProcessDefinitionVersion()
                .asc()
                .list()
                .stream()
                .filter(definition -> definition.getVersion() < present)
                .toList();
    }

    private List<ProcessInstance> instances(ProcessDefinition definition, int most) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .orderByProcessInstanceId()
                .asc()
                .listPage(0, most);
    }
}
