package vn.dondoc.organization;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's people, in the profile {@code demo} only. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    /** Runs before anything else that fills the demo. */
    static final int FIRST = 100;

    @Bean
    DemoAccounts demoAccounts(@Value("${dondoc.demo.password:dondoc2024}") String password) {
        return DemoOrganization.allAccounts(password);
    }

    @Bean
    @Order(FIRST)
    ApplicationRunner seedDemoOrganization(
            DemoAccounts accounts,
            JdbcClient jdbc,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            PasswordEncoder encoder) {
        DemoOrganization demo = new DemoOrganization(jdbc, clock, transaction, events);
        return arguments -> {
            demo.seed(accounts.password(), encoder);
            demo.seedSuperior(accounts.password(), encoder);
            demo.seedNeighbours(accounts.password(), encoder);
        };
    }
}
