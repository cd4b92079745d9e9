package vn.dondoc.platform;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Prints where the running program is to be found.
 *
 * @param begin {@link System#nanoTime()} at the program's entry
 */
record ReadyLine(long begin) implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)) {
            return;
        }
        Environment environment = event.getApplicationContext().getEnvironment();
        String address = "http://localhost:" + web.getWebServer().getPort()
                + environment.getProperty("server.servlet.context-path", "");
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        OperatorConsole.out(String.format(
                Locale.forLanguageTag("vi"),
                "%nĐôn Đốc đã sẵn sàng: %s (khởi động trong %.1f giây; %s)%n",
                address,
                seconds,
                database(environment)));
    }

    private static String database(Environment environment) {
        DatabaseSettings settings = DatabaseSettings.from(environment);
        return settings.embedded()
                ? "dữ liệu ở " + settings.dataDirectory()
                : "cơ sở dữ liệu " + JdbcUrl.plain(settings.url());
    }
}
