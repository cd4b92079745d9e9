package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureLineTest {

    @Test
    void ourOwnLineIsFoundUnderWhateverWrapsIt() {
        assertThat(line(new IllegalStateException("bean", new StartFailure("Hãy đặt X."))))
                .isEqualTo("Đôn Đốc: Hãy đặt X.");
    }

    @Test
    void aPortThatWasTakenAfterTheCheck() {
        assertThat(line(new IllegalStateException(new PortInUseException(8080))))
                .contains("Cổng 8080");
    }

    @Test
    void aValueThatCannotBeRead() {
        assertThat(line(new InvalidConfigurationPropertyValueException("server.port", "abc", "no number")))
                .contains("\"abc\" của DONDOC_PORT");
    }

    @Test
    void aDatabaseOfAnotherProgram() {
        assertThat(line(new FlywayException("Found non-empty schema(s) `x` but no schema history table")))
                .contains("bảng của chương trình khác");
    }

    @Test
    void anythingElseIsStillOneLine() {
        assertThat(line(new IllegalStateException("first\nsecond", new RuntimeException("cause\n\tdetail"))))
                .isEqualTo("Đôn Đốc: Không khởi động được: RuntimeException: cause detail");
    }

    private static String line(Throwable failure) {
        return StartFailureLine.of(failure, null);
    }
}
