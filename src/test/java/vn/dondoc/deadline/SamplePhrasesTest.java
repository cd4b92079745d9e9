package vn.dondoc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.SharedFiles;

/** Phrases of three published plans against their readings by hand. */
class SamplePhrasesTest {

    private final DeadlineReader reader = new DeadlineReader();

    @TestFactory
    Stream<DynamicTest> everyPhrase() {
        List<Map<String, String>> rows = SharedFiles.rows("samples/deadline-phrases.tsv");
        assertThat(rows).isNotEmpty();
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.get("phrase"), () -> check(row)));
    }

    private void check(Map<String, String> row) {
        LocalDate reference = LocalDate.parse(row.get("reference_date"));
        DeadlineReading reading = reader.read(row.get("phrase"), DeadlineContext.of(reference));
        assertThat(reading.kind().name()).as(reading.toString()).isEqualTo(row.get("kind"));
        assertThat(text(reading.due())).isEqualTo(row.get("due"));
        if (!row.get("start").isEmpty()) {
            assertThat(text(reading.start())).isEqualTo(row.get("start"));
        }
        assertThat(reading.recurrence() == null ? "" : reading.recurrence().name())
                .isEqualTo(row.get("recurrence"));
        int next = row.get("note").indexOf("next=");
        if (next >= 0) {
            LocalDate expected = LocalDate.parse(row.get("note").substring(next + 5, next + 15));
            Occurrence occurrence = Occurrences.of(reading).next(reference).orElseThrow();
            assertThat(occurrence.stated()).isEqualTo(expected);
            assertThat(occurrence.due()).isEqualTo(expected.minusDays(1));
        }
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
