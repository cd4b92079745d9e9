package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Prints how much of a process the methods of a test class passed together, and asks for all of it. Register it as a
 * static extension of the test class of one process.
 */
public final class ProcessCoverage implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private static final DefaultCollector COLLECTOR = new DefaultCollector(new ExecutionContextModelProvider());

    private final String processId;

    private ProcessCoverage(String processId) {
        this.processId = processId;
    }

    /** Of one process. */
    public static ProcessCoverage of(String processId) {
        return new ProcessCoverage(processId);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start(context.getRequiredTestClass().getName());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        run(context.getDisplayName());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Suite suite = COLLECTOR.getActiveSuite();
        start("no suite");
        Model model = COLLECTOR.getModels().stream()
                .filter(seen -> seen.getKey().equals(processId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No instance of " + processId + " ran"));
        double coverage = suite.calculateCoverage(model);
        System.out.printf(
                "Path coverage of %s: %.1f%% (%d of %d elements)%n",
                processId, coverage * 100, suite.getEventsDistinct(processId).size(), model.getTotalElementCount());
        assertThat(coverage).as("path coverage of " + processId).isEqualTo(1);
    }

    private static void start(String suite) {
        String id = UUID.randomUUID().toString();
        COLLECTOR.createSuite(new Suite(id, suite));
        COLLECTOR.activateSuite(id);
        run(suite);
    }

    private static void run(String name) {
        String id = UUID.randomUUID().toString();
        COLLECTOR.createRun(new Run(id, name), COLLECTOR.getActiveSuite().getId());
        COLLECTOR.activateRun(id);
    }

    /** Makes the tests' engine tell which elements it passes. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Listeners {

        @Bean
        ProcessEnginePlugin coverageListeners() {
            return new AbstractProcessEnginePlugin() {
                @Override
                public void preInit(ProcessEngineConfigurationImpl configuration) {
                    ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
                }

                @Override
                public void postProcessEngineBuild(ProcessEngine engine) {
                    if (COLLECTOR.activeSuite == null) {
                        start("no suite");
                    }
                    new ProcessEngineAdapter(engine, COLLECTOR).initializeListeners();
                }
            };
        }
    }
}
