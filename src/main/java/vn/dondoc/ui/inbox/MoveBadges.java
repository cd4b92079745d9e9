package vn.dondoc.ui.inbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.task.ContributionQueries;
import vn.dondoc.task.ExtensionQueries;
import vn.dondoc.ui.shell.NavBadge;

/** Numbers in the navigation: requests for a later due date, and parts that cooperating units owe. */
@Configuration(proxyBeanMethods = false)
class MoveBadges {

    @Bean
    NavBadge extensionBadge(ExtensionQueries queries) {
        return new Badge(ExtensionsView.PATH, queries::waiting);
    }

    @Bean
    NavBadge cooperationBadge(ContributionQueries queries) {
        return new Badge(CooperationView.PATH, queries::waiting);
    }

    private interface Count {
        long count();
    }

    private record Badge(String path, Count waiting) implements NavBadge {

        @Override
        public long count() {
            return waiting.count();
        }
    }
}
