package vn.dondoc.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import vn.dondoc.DonDocApplication;
import vn.dondoc.Fixtures;
import vn.dondoc.TestContext;
import vn.dondoc.TestOrganization;

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
        SpringApplicationBuilder program = new SpringApplicationBuilder(sources());
        return (database.isEmpty() ? program.initializers(properties) : program).run(arguments.toArray(String[]::new));
    }

    /** What every integration test has, without the people, who are in the database already. */
    private static Class<?>[] sources() {
        return Stream.concat(
                        Stream.of(DonDocApplication.class),
                        Stream.of(Fixtures.class.getAnnotation(Import.class).value()))
                .filter(source -> source != TestOrganization.class)
                .toArray(Class<?>[]::new);
    }
}
