package vn.dondoc.deadline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one reader of the program; it keeps no state. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    DeadlineReader deadlineReader() {
        return new DeadlineReader();
    }
}
