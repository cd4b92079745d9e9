package vn.dondoc;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.dondoc.platform.EmbeddedMariaDb;
import vn.dondoc.platform.ProgramStart;

/** What differs from the real program in a test: the server, the clock, and no job executor. */
@TestConfiguration(proxyBeanMethods = false)
public class TestContext {

    @Bean
    @Primary
    TestClock testClock(ApplicationEventPublisher events) {
        return new TestClock(events);
    }

    @Bean
    TestDatabase testDatabase(DataSource dataSource, TestClock clock, ApplicationEventPublisher events) {
        return new TestDatabase(dataSource, clock, events);
    }

    /** Points the program at the test run's server. */
    public static final class Properties implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            ProgramStart.useVietnameseDefaults();
            EmbeddedMariaDb server = TestServer.get();
            TestPropertyValues.of(Map.of(
                            "dondoc.db.url",
                            server.url() + "?allowMultiQueries=true",
                            "dondoc.db.user",
                            server.user(),
                            "dondoc.db.password",
                            server.password(),
                            "camunda.bpm.job-execution.enabled",
                            "false"))
                    .applyTo(context);
        }
    }
}
