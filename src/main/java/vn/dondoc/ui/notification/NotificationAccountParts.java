package vn.dondoc.ui.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.dondoc.notification.CalendarFeeds;
import vn.dondoc.notification.MailPreferences;
import vn.dondoc.ui.shell.AccountPart;

/** The cards of the account page about being told. */
@Configuration(proxyBeanMethods = false)
class NotificationAccountParts {

    @Bean
    @Order(10)
    AccountPart mailPart(MailPreferences preferences) {
        return () -> new MailCard(preferences);
    }

    @Bean
    @Order(20)
    AccountPart feedPart(CalendarFeeds feeds) {
        return () -> new FeedCard(feeds);
    }
}
