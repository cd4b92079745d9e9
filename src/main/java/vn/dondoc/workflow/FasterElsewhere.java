package vn.dondoc.workflow;

import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.dondoc.common.StaleDataException;

/**
 * A person's step and a timer of the same process in the same instant: the step is told in words that somebody was
 * faster, as with rows of our own, and is taken again. What the engine does by itself it repeats by itself.
 */
class FasterElsewhere extends CommandInterceptor {

    /** The engine's own commands around jobs, which it repeats. */
    private static final Set<Class<?>> OF_ENGINE =
            Set.of(AcquireJobsCmd.class, ExecuteJobsCmd.class, UnlockJobCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (OptimisticLockingException faster) {
            if (OF_ENGINE.contains(command.getClass()) || Context.getJobExecutorContext() != null) {
                throw faster;
            }
            throw StaleDataException.changed("Công việc");
        }
    }
}
