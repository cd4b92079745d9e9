package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {

    private static final Preflight.Port FREE = (address, port) -> {};

    @Test
    void aTakenPortIsNamedWithTheVariableThatChangesIt() {
        Preflight preflight = new Preflight(
                (address, port) -> {
                    throw new BindException();
                },
                (url, user, password) -> "unused");
        assertThatThrownBy(() -> preflight.check("", 8080, settings("")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Cổng 8080")
                .hasMessageContaining("DONDOC_PORT");
    }

    @Test
    void aNumberThatIsNoPortIsToldAsSuch() {
        Preflight preflight = new Preflight(new PortProbe(), (url, user, password) -> "unused");
        assertThatThrownBy(() -> preflight.check("", 70_000, settings("")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("65535");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.11.6-MariaDB",
                "11.4.5-MariaDB-ubu2404",
                "5.5.5-10.11.2-MariaDB-log",
                "12.0.1-MariaDB",
                "10.11.14-MariaDB-0+deb12u2"
            })
    void aMaintainedServerIsTaken(String version) {
        assertThatCode(() -> withServer(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.6.18-MariaDB", "10.5.2-MariaDB", "5.5.5-10.3.39-MariaDB-log", "5.5.68-MariaDB", "MariaDB"})
    void anOlderServerIsRefusedWithTheVersionThatIsNeeded(String version) {
        assertThatThrownBy(() -> withServer(version))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("quá cũ")
                .hasMessageContaining("10.11");
    }

    @Test
    void anotherProductIsRefused() {
        assertThatThrownBy(() -> withServer("8.0.36")).hasMessageContaining("không phải MariaDB");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldByItsAddressWithoutSecrets() {
        assertThatThrownBy(() -> failing(new SQLException("refused", "08000")))
                .hasMessageContaining("jdbc:mariadb://db:3306/dondoc;")
                .hasMessageContaining("DONDOC_DB_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aWrongPasswordIsToldApartFromAServerThatIsAway() {
        assertThatThrownBy(() -> failing(new SQLException("Access denied", "28000", 1045)))
                .hasMessageContaining("DONDOC_DB_PASSWORD");
    }

    @Test
    void aMissingDatabaseIsToldApart() {
        assertThatThrownBy(() -> failing(new SQLException("Unknown database", "42000", 1049)))
                .hasMessageContaining("không có cơ sở dữ liệu");
    }

    private static void withServer(String version) {
        new Preflight(FREE, (url, user, password) -> version)
                .check("", 8080, settings("jdbc:mariadb://db:3306/dondoc"));
    }

    private static void failing(SQLException failure) {
        new Preflight(FREE, (url, user, password) -> {
                    throw failure;
                })
                .check("", 8080, settings("jdbc:mariadb://db:3306/dondoc?keyStorePassword=secret"));
    }

    private static DatabaseSettings settings(String url) {
        return new DatabaseSettings(url, "dondoc", "x", 5, 128, Path.of("data"));
    }
}
