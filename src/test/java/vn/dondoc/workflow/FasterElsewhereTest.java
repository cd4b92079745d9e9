package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.task.TaskFixture;

/** Two steps of one process in the same instant. */
class FasterElsewhereTest extends DatabaseTest {

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TaskFixture fixture;

    @Test
    void theSlowerOfTwoIsToldThatSomebodyWasFaster() throws Exception {
        long assignment = fixture.assignment(java.time.LocalDate.of(2024, 6, 28));
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(assignment))
                .processDefinitionKey(TaskExecution.PROCESS)
                .singleResult()
                .getId();
        runtime.setVariable(instance, "seen", 0);
        CommandExecutor commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> slower = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            commands.execute(context -> {
                context.getVariableInstanceManager().findVariableInstancesByExecutionId(instance);
                read.countDown();
                await(written);
                context.getExecutionManager().findExecutionById(instance).setVariable("seen", 2);
                return null;
            });
        }));
        await(read);
        runtime.setVariable(instance, "seen", 1);
        written.countDown();

        assertThatThrownBy(() -> slower.get(20, TimeUnit.SECONDS))
                .hasRootCauseInstanceOf(StaleDataException.class)
                .hasMessageContaining("vừa được người khác cập nhật");
    }

    @Test
    void whatTheEngineRepeatsItselfIsLeftToIt() {
        FasterElsewhere interceptor = new FasterElsewhere();
        interceptor.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw new OptimisticLockingException("faster");
            }
        });
        assertThatThrownBy(() -> interceptor.execute(new UnlockJobCmd("1")))
                .isInstanceOf(OptimisticLockingException.class);
        assertThatThrownBy(() -> interceptor.execute(context -> null)).isInstanceOf(StaleDataException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
