package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;

/** An older program must not write into the tables of a newer one. */
class NewerDatabaseTest extends DatabaseTest {

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isRefused() {
        jdbc.sql("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success)"
                        + " VALUES (999, '999', 'future', 'SQL', 'V999__future.sql', 1, 'test', 0, 1)")
                .update();
        Throwable failure = catchThrowable(() -> flyway.migrate());
        assertThat(failure).isNotNull();
        assertThat(StartFailureLine.of(failure, null)).contains("một bản Đôn Đốc khác");
    }

    @AfterEach
    void forgetTheFuture() {
        jdbc.sql("DELETE FROM flyway_schema_history WHERE installed_rank = 999").update();
    }
}
