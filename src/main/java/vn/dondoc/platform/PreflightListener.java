package vn.dondoc.platform;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.lang.Nullable;

/**
 * Runs the checks when the configuration is read but before logging starts: its file is in the data folder, and a
 * folder that cannot be written must give our line and not the logging system's.
 */
final class PreflightListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Nullable
    private DataDirectory dataDirectory;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        DatabaseSettings settings = DatabaseSettings.from(environment);
        dataDirectory = DataDirectory.open(settings.dataDirectory());
        new Preflight(new PortProbe(), new DatabaseProbe())
                .check(
                        environment.getProperty("server.address", ""),
                        environment.getProperty("server.port", Integer.class, 8080),
                        settings);
    }

    /** The folder that this program holds, once it does; kept referenced so that its lock lives on. */
    @Nullable
    DataDirectory dataDirectory() {
        return dataDirectory;
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }
}
