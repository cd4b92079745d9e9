package vn.dondoc.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The one data source, over the embedded server or over the server that DONDOC_DB_URL names. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DatabaseSettings databaseSettings(Environment environment) {
        return DatabaseSettings.from(environment);
    }

    /** Closed by Spring after the pool, so the last transaction still finds its server. */
    @Bean(initMethod = "start", destroyMethod = "close")
    @Conditional(NoServerGiven.class)
    EmbeddedMariaDb embeddedMariaDb(DatabaseSettings settings) {
        return new EmbeddedMariaDb(settings.dataDirectory(), settings.dataDirectory(), settings.bufferPoolMegabytes());
    }

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedMariaDb> embedded) {
        EmbeddedMariaDb server = embedded.getIfAvailable();
        HikariConfig config = new HikariConfig();
        config.setPoolName("dondoc");
        config.setJdbcUrl(JdbcUrl.complete(server == null ? settings.url() : server.url()));
        config.setUsername(server == null ? settings.user() : server.user());
        config.setPassword(server == null ? settings.password() : server.password());
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(Math.min(2, settings.poolSize()));
        config.setConnectionTimeout(10_000);
        // required by the process engine, whatever the server's default is
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    /** No URL of a server is configured. */
    static final class NoServerGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DatabaseSettings.from(context.getEnvironment()).embedded();
        }
    }
}
