package vn.dondoc.workflow;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Does one kind of background job; see {@link BackgroundJobs}. */
abstract class BackgroundJobHandler implements JobHandler<TextConfiguration> {

    private final String type;

    BackgroundJobHandler(String type) {
        this.type = type;
    }

    /** Does the work, in the transaction that ends the job. */
    abstract void work(String configuration);

    @Override
    public final String getType() {
        return type;
    }

    @Override
    public final void execute(
            TextConfiguration configuration, ExecutionEntity execution, CommandContext context, String tenantId) {
        work(configuration.text());
    }

    @Override
    public final TextConfiguration newConfiguration(String text) {
        return new TextConfiguration(text);
    }

    @Override
    public final void onDelete(TextConfiguration configuration, JobEntity job) {
        // nothing lies elsewhere
    }
}
