package vn.dondoc.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.operation.DemoTime;
import vn.dondoc.platform.DemoClock;
import vn.dondoc.security.CurrentActor;

/**
 * Tells the story at the first start of the demo, after its people exist; with {@code dondoc.demo.story=year} it goes on
 * to the end of 2024.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import(DemoParts.class)
class DemoStoryConfiguration {

    private static final int AFTER_PEOPLE = 200;
    private static final String YEAR = "year";

    @Bean
    @Order(AFTER_PEOPLE)
    ApplicationRunner tellDemoStory(
            @Value("${dondoc.clock.start:2024-03-19T08:00}") String until,
            @Value("${dondoc.demo.story:}") String length,
            DemoStory story,
            DemoYear year) {
        return arguments -> {
            boolean whole = length.equals(YEAR);
            if (story.tell(whole ? DemoStory.END : LocalDateTime.parse(until)) && whole) {
                year.tell();
            }
        };
    }

    @Bean
    FilterRegistrationBean<DemoPreparing> demoPreparing(ApplicationAvailability availability) {
        FilterRegistrationBean<DemoPreparing> filter = new FilterRegistrationBean<>(new DemoPreparing(availability));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    DemoPassage demoPassage(DemoClock clock, DemoTime time, CurrentActor actor) {
        return new DemoPassage() {
            @Override
            public void jump(LocalDateTime moment) {
                Instant there = instant(moment);
                if (there.isAfter(clock.instant())) {
                    clock.moveTo(there);
                }
            }

            @Override
            public void pass(LocalDateTime moment) {
                Instant there = instant(moment);
                if (there.isAfter(clock.instant())) {
                    actor.runAs("quantri", () -> time.moveTo(there, (done, total) -> {}));
                }
            }
        };
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(Vietnamese.ZONE).toInstant();
    }
}
