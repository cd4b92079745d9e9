package vn.dondoc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.dondoc.organization.OrganizationChanged;

/**
 * Puts every table back to what it held when the program had just started: shipped data and deployed processes stay,
 * all else goes.
 */
public final class TestDatabase {

    private static final String KEPT = "kept_";

    private final DataSource dataSource;
    private final TestClock clock;
    private final ApplicationEventPublisher events;
    private Map<String, String> tables;

    TestDatabase(DataSource dataSource, TestClock clock, ApplicationEventPublisher events) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.events = events;
    }

    /** Empties and refills; also sets the clock back to its start. The first call remembers what there is. */
    public synchronized void reset() {
        try (var connection = dataSource.getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            if (tables == null) {
                tables = remember(jdbc);
            }
            StringBuilder script = new StringBuilder("SET FOREIGN_KEY_CHECKS = 0;");
            tables.forEach((table, columns) -> {
                script.append("DELETE FROM ").append(table).append(';');
                if (!columns.isEmpty()) {
                    script.append(
                            "INSERT INTO %s (%s) SELECT %s FROM %s;".formatted(table, columns, columns, KEPT + table));
                }
            });
            jdbc.execute("START TRANSACTION;" + script + "COMMIT; SET FOREIGN_KEY_CHECKS = 1");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        clock.reset();
        events.publishEvent(new OrganizationChanged(0)); // empties what is kept in memory of people and units
    }

    /** Table name to its column list, the list empty where the table was empty. */
    private static Map<String, String> remember(JdbcTemplate jdbc) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String table : tableNames(jdbc)) {
            boolean filled =
                    !jdbc.queryForList("SELECT 1 FROM " + table + " LIMIT 1").isEmpty();
            if (filled) {
                jdbc.execute("CREATE TABLE " + KEPT + table + " AS SELECT * FROM " + table);
            }
            found.put(table, filled ? columns(jdbc, table) : "");
        }
        return found;
    }

    private static List<String> tableNames(JdbcTemplate jdbc) {
        // the engine's counter of ids must not run backwards, nor may the history of migrations be lost
        return jdbc.queryForList(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'kept\\_%'"
                        + " AND table_name NOT IN ('flyway_schema_history', 'ACT_GE_PROPERTY', 'ACT_GE_SCHEMA_LOG')",
                String.class);
    }

    private static String columns(JdbcTemplate jdbc, String table) {
        return String.join(
                ", ",
                jdbc.queryForList(
                        "SELECT CONCAT('`', column_name, '`') FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER'"
                                + " ORDER BY ordinal_position",
                        String.class,
                        table));
    }
}
