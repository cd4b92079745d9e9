package vn.dondoc.platform;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Small facts of the installation itself, kept as text under a name (table {@code platform_setting}). */
@Component
class Settings {

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find(String name) {
        return jdbc.sql("SELECT value FROM platform_setting WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    void put(String name, String value) {
        jdbc.sql(
                        "INSERT INTO platform_setting (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value)")
                .params(name, value)
                .update();
    }
}
