package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    @TempDir
    Path temp;

    /** With a space and with marks, as a person names folders. */
    private Path folder;

    @BeforeEach
    void nameTheFolder() throws Exception {
        folder = Files.createDirectory(temp.resolve("dữ liệu"));
    }

    @Test
    void keepsItsDataOpensToNobodyElseAndSurvivesAKilledProgram() throws Exception {
        EmbeddedMariaDb abandoned = server();
        abandoned.start();
        run(abandoned, "CREATE TABLE t (name VARCHAR(20)) ", "INSERT INTO t VALUES ('Đôn Đốc')");

        String elsewhere = abandoned.url().replace("/dondoc", "/mysql");
        for (String user : new String[] {"root", "", "mysql", "mariadb.sys"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(elsewhere, user, ""))
                    .as("open account '%s'", user)
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> DriverManager.getConnection(elsewhere, abandoned.user(), abandoned.password()))
                .as("the application's account in the system's tables")
                .isInstanceOf(SQLException.class);
        assertThat(Files.getPosixFilePermissions(folder.resolve("mariadb.password")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        assertThat(folder.resolve("mariadb.init.sql")).doesNotExist();

        // never closed: as if the program had been killed
        EmbeddedMariaDb next = server();
        next.start();
        try (next;
                Connection connection = DriverManager.getConnection(next.url(), next.user(), next.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM t")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Đôn Đốc");
        }
        assertThatThrownBy(() -> run(abandoned, "SELECT 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void aPidThatBelongsToAnotherProgramIsLeftAlone() throws Exception {
        Path pidFile = folder.resolve("mariadb.pid");
        Files.writeString(pidFile, Long.toString(ProcessHandle.current().pid()));
        new OrphanServer(pidFile).stop(Duration.ofMillis(1));
        assertThat(pidFile).doesNotExist();
    }

    private EmbeddedMariaDb server() {
        return new EmbeddedMariaDb(folder, Path.of("target", "test-db"), 64);
    }

    private static void run(EmbeddedMariaDb server, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
