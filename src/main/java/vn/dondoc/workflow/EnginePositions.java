package vn.dondoc.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import vn.dondoc.task.WorkflowPosition;

/** Where an instance stands, read from the engine's history, so that it also works after the end. */
@Component
class EnginePositions {

    private final HistoryService history;
    private final RepositoryService repository;

    EnginePositions(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /** The latest instance of {@code processId} with this business key. */
    WorkflowPosition of(String processId, String businessKey) {
        List<HistoricProcessInstance> latest = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(processId)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1);
        if (latest.isEmpty()) {
            return new WorkflowPosition("", List.of(), List.of());
        }
        List<HistoricActivityInstance> passed = history.createHistoricActivityInstanceQuery()
                .processInstanceId(latest.get(0).getId())
                .list();
        List<String> current = passed.stream()
                .filter(activity -> activity.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
        List<String> done = passed.stream()
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !current.contains(id))
                .distinct()
                .toList();
        return new WorkflowPosition(diagram(latest.get(0).getProcessDefinitionId()), current, done);
    }

    private String diagram(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
