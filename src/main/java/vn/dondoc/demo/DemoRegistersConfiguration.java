package vn.dondoc.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** Fills the demo's registers after its story was told. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoRegistersConfiguration {

    private static final int AFTER_STORY = 210;

    @Bean
    @Order(AFTER_STORY)
    ApplicationRunner fillDemoRegisters(DemoRegisters registers, Clock clock) {
        return arguments -> registers.fill(LocalDate.now(clock));
    }
}
