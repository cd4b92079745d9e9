package vn.dondoc.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;

class ContextTest extends DatabaseTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Settings settings;

    @Test
    void theProgramStartsOnAnEmptyServer() {
        assertThat(jdbc.sql("SELECT @@transaction_isolation")
                        .query(String.class)
                        .single())
                .isEqualTo("READ-COMMITTED");
        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 3, 19));
    }

    @Test
    void vietnameseMarksTellNamesApartAndCapitalsDoNot() {
        settings.put("Phòng Hỗ trợ", "1");
        assertThat(settings.find("phòng hỗ trợ")).contains("1");
        assertThat(settings.find("Phòng Hộ trợ")).isEmpty();
    }

    @Test
    void aTestFindsNothingOfTheOneBefore() {
        assertThat(settings.find("Phòng Hỗ trợ")).isEmpty();
        settings.put("Phòng Hỗ trợ", "2");
        database.reset();
        assertThat(settings.find("Phòng Hỗ trợ")).isEmpty();
    }
}
