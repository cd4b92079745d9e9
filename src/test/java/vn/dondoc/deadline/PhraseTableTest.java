package vn.dondoc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Phrases and their readings for a plan signed on 19/3/2024 (deadline/phrases.tsv). Start, due and recurrence are
 * compared as they stand; an empty term, flag list or confirmation is no claim. "⏎" stands for a line break.
 */
class PhraseTableTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 3, 19);
    private final DeadlineReader reader = new DeadlineReader();

    @TestFactory
    Stream<DynamicTest> everyPhrase() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/deadline/phrases.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> DynamicTest.dynamicTest("“" + cells[0] + "”", () -> check(cells)));
        }
    }

    private void check(String[] cells) {
        DeadlineReading reading = reader.read(cells[0].replace('⏎', '\n'), DeadlineContext.of(SIGNED));
        assertThat(reading.kind().name()).as(reading.toString()).isEqualTo(cells[1]);
        boolean startClaimed = !cells[2].isEmpty() || !reading.kind().equals(DeadlineKind.ONGOING);
        if (startClaimed) {
            assertThat(text(reading.start())).as("start of " + reading).isEqualTo(cells[2]);
        }
        assertThat(text(reading.due())).as("due of " + reading).isEqualTo(cells[3]);
        assertThat(text(reading.recurrence())).as("recurrence of " + reading).isEqualTo(cells[4]);
        if (!cells[5].isEmpty()) {
            assertThat(reading.amount() + " " + reading.amountUnit())
                    .as(reading.toString())
                    .isEqualTo(cells[5]);
        }
        for (String flag : cells[6].split(",")) {
            if (!flag.isEmpty()) {
                assertThat(reading.flags()).as(reading.toString()).contains(DeadlineFlag.valueOf(flag));
            }
        }
        if (!cells[7].isEmpty()) {
            assertThat(reading.needsConfirmation())
                    .as("confirmation of " + reading)
                    .isEqualTo(cells[7].equals("y"));
        }
        assertThat(reading.flags()).as(reading.toString()).satisfies(flags -> {
            if (reading.kind() != DeadlineKind.UNCLEAR && cells[6].isEmpty() && cells[7].equals("n")) {
                assertThat(flags).noneMatch(DeadlineFlag::needsConfirmation);
            }
        });
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
