package vn.dondoc.year;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.DonDocApplication;
import vn.dondoc.TestContext;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.workflow.EngineTimers;

/** The program once more, as after a restart: all that start-up does is done again. */
final class SecondProgram {

    private SecondProgram() {}

    /** On the database of the test run. */
    static ConfigurableApplicationContext start() {
        return start(List.of());
    }

    /**
     * On another database.
     *
     * @param database {@code dondoc.db.*} as command line arguments, which win over those of the test run
     */
    static ConfigurableApplicationContext start(List<String> database) {
        List<String> arguments = new ArrayList<>(database);
        arguments.add("--server.port=0");
        arguments.add("--dondoc.data-dir=target/test-data-2");
        ApplicationContextInitializer<ConfigurableApplicationContext> properties = new TestContext.Properties();
        SpringApplicationBuilder program = new SpringApplicationBuilder(
                DonDocApplication.class, TestContext.class, PlanFixture.Beans.class, EngineTimers.Beans.class);
        return (database.isEmpty() ? program.initializers(properties) : program).run(arguments.toArray(String[]::new));
    }
}
