package vn.dondoc.demo;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** Counts the demo's targets after its registers were filled. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoTargetsConfiguration {

    private static final int AFTER_REGISTERS = 240;

    @Bean
    @Order(AFTER_REGISTERS)
    ApplicationRunner countDemoTargets(DemoTargets targets) {
        return arguments -> targets.fill();
    }
}
