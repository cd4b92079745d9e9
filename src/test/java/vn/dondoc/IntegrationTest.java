package vn.dondoc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.dondoc.workflow.ProcessCoverage;

/**
 * The whole program on the test run's MariaDB, with a {@link TestClock}, a web server on a free port
 * ({@code @LocalServerPort}) and MockMvc.
 *
 * <p>Every test shares one context: add no properties and no replaced beans, or each variation starts the program
 * once more. The job executor is off: a test fires timers itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // known before logging starts, which keeps its file there
        properties = "dondoc.data-dir=target/test-data")
@AutoConfigureMockMvc
@Fixtures
@Import(ProcessCoverage.Listeners.class)
@ContextConfiguration(initializers = TestContext.Properties.class)
public @interface IntegrationTest {}
