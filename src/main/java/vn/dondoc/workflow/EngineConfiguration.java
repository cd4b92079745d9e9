package vn.dondoc.workflow;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine's own properties cannot say. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    EngineClock engineClock(Clock clock, ObjectProvider<ProcessEngine> engine) {
        return new EngineClock(clock, engine);
    }

    /** Standalone tasks are off because every piece of work stands in a drawn process. */
    @Bean
    ProcessEnginePlugin engineSettings(EngineClock clock, List<BackgroundJobHandler> handlers) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                clock.start();
                configuration.setCmmnEnabled(false);
                configuration.setDmnEnabled(false);
                configuration.setStandaloneTasksEnabled(false);
                configuration.setEnforceHistoryTimeToLive(true);
                // a fault of a moment mends itself; what is still broken after an hour is for a person
                configuration.setFailedJobRetryTimeCycle("PT1M,PT5M,PT15M,PT1H");
                configuration.setCustomJobHandlers(List.copyOf(handlers));
                configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new FasterElsewhere()));
                configuration.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new FasterElsewhere()));
            }
        };
    }
}
