package vn.dondoc.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.EngineHistory;

/** Reads ended and running instances page by page. */
@Component
class CamundaEngineHistory implements EngineHistory {

    private static final int PAGE = 2_000;
    private static final int KEYS = 500;

    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    CamundaEngineHistory(HistoryService history, RuntimeService runtime, RepositoryService repository) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    public List<Instance> ended(String processId, Instant from, Instant to) {
        HistoricProcessInstanceQuery query = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(processId)
                .finishedAfter(Date.from(from))
                // both limits of the engine's query are inclusive
                .finishedBefore(Date.from(to.minusMillis(1)))
                .orderByProcessInstanceId()
                .asc();
        List<Instance> all = new ArrayList<>();
        List<HistoricProcessInstance> page;
        int at = 0;
        do {
            page = query.listPage(at, PAGE);
            page.forEach(one -> add(all, one));
            at += PAGE;
        } while (page.size() == PAGE);
        return all;
    }

    @Override
    public List<Instance> of(String processId, Collection<Long> businessKeys) {
        List<String> keys = businessKeys.stream().map(String::valueOf).toList();
        Map<Long, Instance> latest = new HashMap<>();
        for (int from = 0; from < keys.size(); from += KEYS) {
            List<Instance> found = new ArrayList<>();
            history.createHistoricProcessInstanceQuery()
                    .processDefinitionKey(processId)
                    .processInstanceBusinessKeyIn(keys.subList(from, Math.min(keys.size(), from + KEYS))
                            .toArray(String[]::new))
                    .orderByProcessInstanceStartTime()
                    .asc()
                    .list()
                    .forEach(one -> add(found, one));
            found.forEach(one -> latest.put(one.businessKey(), one));
        }
        return List.copyOf(latest.values());
    }

    @Override
    public Collection<Long> running(String processId) {
        var query = runtime.createProcessInstanceQuery()
                .processDefinitionKey(processId)
                .orderByProcessInstanceId()
                .asc();
        Set<Long> keys = new HashSet<>();
        List<ProcessInstance> page;
        int at = 0;
        do {
            page = query.listPage(at, PAGE);
            page.forEach(one -> key(one.getBusinessKey()).ifPresent(keys::add));
            at += PAGE;
        } while (page.size() == PAGE);
        return keys;
    }

    @Override
    public Optional<Integer> keptDays(String processId) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(processId).list().stream()
                .map(ProcessDefinition::getHistoryTimeToLive)
                .filter(java.util.Objects::nonNull)
                .min(Integer::compareTo);
    }

    private static void add(List<Instance> into, HistoricProcessInstance one) {
        key(one.getBusinessKey())
                .ifPresent(key -> into.add(new Instance(
                        one.getId(),
                        key,
                        one.getEndTime() == null ? null : one.getEndTime().toInstant())));
    }

    /** An instance without a number as its key was not started by the program; it belongs to nothing here. */
    private static Optional<Long> key(String businessKey) {
        return businessKey != null && businessKey.matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(businessKey))
                : Optional.empty();
    }
}
