package vn.dondoc.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one source of time. Vietnam has one zone without summer time; every date of the product is a date there. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String OFFSET = "clock.offset";

    /** The demo's story is told from here; then the clock moves to the configured start. */
    private static final LocalDateTime STORY = LocalDateTime.parse("2024-01-22T08:00");

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(ZONE);
    }

    /** The first start begins at the given local time; a later start goes on with the offset that was kept. */
    @Bean
    @Profile("demo")
    DemoClock demoClock(
            @Value("${dondoc.clock.start:2024-03-19T08:00}") String start,
            Settings settings,
            ApplicationEventPublisher events) {
        Clock real = Clock.system(ZONE);
        Duration offset = settings.find(OFFSET).map(Duration::parse).orElseGet(() -> {
            LocalDateTime wanted = startOf(start);
            LocalDateTime begin = wanted.isBefore(STORY) ? wanted : STORY;
            Duration first = Duration.between(real.instant(), begin.atZone(ZONE).toInstant());
            settings.put(OFFSET, first.toString());
            return first;
        });
        return new DemoClock(real, offset, wanted -> settings.put(OFFSET, wanted.toString()), events::publishEvent);
    }

    private static LocalDateTime startOf(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new StartFailure(
                    "DONDOC_CLOCK_START \"" + text + "\" không đọc được; hãy viết như 2024-03-19T08:00.", e);
        }
    }
}
