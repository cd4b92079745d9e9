package vn.dondoc;

import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.organization.DemoOrganization;

/** The demo's two departments and their accounts, in every test that starts the program. */
@TestConfiguration(proxyBeanMethods = false)
public class TestOrganization {

    /** Password of every account: {@code vanphong}, {@code truongphong.hctp}, {@code giamdoc.kg} and so on. */
    public static final String PASSWORD = "dondoc2024";

    @Bean
    @Order(1)
    ApplicationRunner seedTestOrganization(
            JdbcClient jdbc, Clock clock, TransactionTemplate transaction, ApplicationEventPublisher events) {
        // the cheapest hash: tests log in hundreds of times
        return arguments ->
                new DemoOrganization(jdbc, clock, transaction, events).seed(PASSWORD, new BCryptPasswordEncoder(4));
    }
}
