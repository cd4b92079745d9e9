package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {

    @Test
    void addsWhatTheOperatorLeftOut() {
        assertThat(JdbcUrl.complete("jdbc:mariadb://db:3306/dondoc"))
                .isEqualTo("jdbc:mariadb://db:3306/dondoc"
                        + "?useMysqlMetadata=true&useBulkStmts=false&useBulkStmtsForInserts=false&tcpKeepAlive=true");
    }

    @Test
    void keepsWhatTheOperatorWrote() {
        assertThat(JdbcUrl.complete("jdbc:mariadb:replication://a,b/dondoc?sslMode=trust&useBulkStmts=true"))
                .startsWith("jdbc:mariadb:replication://a,b/dondoc?sslMode=trust&useBulkStmts=true&")
                .doesNotContain("useBulkStmts=false&");
    }

    @Test
    void mendsTheOneParameterWithoutWhichNothingStarts() {
        assertThat(JdbcUrl.complete("jdbc:mariadb://db/dondoc?useMysqlMetadata=false"))
                .contains("useMysqlMetadata=true")
                .doesNotContain("useMysqlMetadata=false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db/dondoc",
                "jdbc:postgresql://db/dondoc",
                "jdbc:mariadb://db:3306",
                "db:3306",
                "jdbc:mariadb://db/"
            })
    void refusesWhatIsNoMariaDbAddress(String url) {
        assertThatThrownBy(() -> JdbcUrl.complete(url))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("jdbc:mariadb://");
    }
}
