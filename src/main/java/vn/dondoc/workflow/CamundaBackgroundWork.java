package vn.dondoc.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.operation.BackgroundWork;
import vn.dondoc.operation.FailedJob;
import vn.dondoc.operation.FailedJob.Subject;

/** Failed jobs of the engine, told in the words of the drawings. */
@Component
class CamundaBackgroundWork implements BackgroundWork {

    /** More than anybody would read; what is mended makes room for the rest. */
    private static final int MOST = 500;

    private static final int TRIES = 3;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Clock clock;

    CamundaBackgroundWork(
            ManagementService management, RuntimeService runtime, RepositoryService repository, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public List<FailedJob> failed() {
        Map<String, Job> jobs = new LinkedHashMap<>();
        Stream.concat(
                        management.createJobQuery().noRetriesLeft().listPage(0, MOST).stream(),
                        management.createJobQuery().withException().withRetriesLeft().listPage(0, MOST).stream())
                .forEach(job -> jobs.put(job.getId(), job));
        Map<String, String> keys = businessKeys(jobs.values());
        return jobs.values().stream()
                .map(job -> failed(job, keys.get(job.getProcessInstanceId())))
                .sorted(Comparator.comparing(FailedJob::givenUp).reversed())
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void retry(String id) {
        Job job = management.createJobQuery().jobId(id).singleResult();
        if (job != null) {
            management.setJobRetries(id, TRIES);
            management.setJobDuedate(id, Date.from(clock.instant()));
        }
    }

    private Map<String, String> businessKeys(Collection<Job> jobs) {
        Set<String> instances = jobs.stream()
                .map(Job::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private FailedJob failed(Job job, @Nullable String businessKey) {
        if (job.getProcessDefinitionId() == null) {
            return ofTheProgram((JobEntity) job);
        }
        var model = repository.getBpmnModelInstance(job.getProcessDefinitionId());
        var step = model.getModelElementById(element(job));
        return new FailedJob(
                job.getId(),
                subject(job.getProcessDefinitionKey()),
                businessKey == null ? null : Long.valueOf(businessKey),
                model.getModelElementsByType(Process.class).iterator().next().getName(),
                step instanceof FlowElement element ? element.getName() : "",
                due(job),
                error(job),
                job.getRetries());
    }

    private FailedJob ofTheProgram(JobEntity job) {
        boolean planning = PlanNoticesJob.TYPE.equals(job.getJobHandlerType());
        return new FailedJob(
                job.getId(),
                planning ? Subject.AGENCY : Subject.INSTALLATION,
                planning ? PlanNoticesJob.agency(job.getJobHandlerConfigurationRaw()) : null,
                switch (String.valueOf(job.getJobHandlerType())) {
                    case PlanNoticesJob.TYPE -> "Tính lại mốc nhắc việc";
                    case MoveInstancesJob.TYPE -> "Chuyển việc đang làm sang quy trình mới";
                    default -> "Việc của máy chủ quy trình";
                },
                "",
                due(job),
                error(job),
                job.getRetries());
    }

    /** The step that failed, which may lie behind the one at which the job stands. */
    private String element(Job job) {
        return job.getFailedActivityId() != null
                ? job.getFailedActivityId()
                : management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId();
    }

    private static Subject subject(String processKey) {
        return switch (processKey) {
            case TaskExecution.PROCESS -> Subject.ASSIGNMENT;
            case TaskRecurrence.PROCESS -> Subject.TASK;
            case PlanIssuanceProcess.PROCESS -> Subject.PLAN;
            case PeriodicReport.PROCESS -> Subject.REPORT;
            default -> Subject.INSTALLATION;
        };
    }

    @Nullable
    private static Instant due(Job job) {
        return job.getDuedate() == null ? null : job.getDuedate().toInstant();
    }

    private static String error(Job job) {
        return job.getExceptionMessage() == null ? "" : job.getExceptionMessage();
    }
}
