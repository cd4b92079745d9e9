package vn.dondoc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.SharedFiles;

/** Every row of plan 56/KH-STP against its reading by hand. */
class AnGiangDeadlinesTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 3, 19);
    private static final Set<String> HIDDEN =
            Set.of("I.1.4", "I.1.5", "I.2.1", "I.2.2", "I.2.3", "I.3.1", "I.3.2", "I.3.5", "I.4.6", "I.6.4", "I.7.1");

    private final DeadlineReader reader = new DeadlineReader();

    @TestFactory
    Stream<DynamicTest> everyRow() {
        List<Map<String, String>> rows = SharedFiles.rows("deadlines-an-giang-56.tsv");
        assertThat(rows).hasSize(69);
        Map<String, DeadlineReading> readings = readings();
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("task") + " " + row.get("deadline_text"),
                        () -> check(row, readings.get(row.get("task")))));
    }

    private void check(Map<String, String> row, DeadlineReading reading) {
        assertThat(reading.phrase()).isEqualTo(row.get("deadline_text"));
        assertThat(reading.kind().name()).as(reading.explanation()).isEqualTo(row.get("kind"));
        assertThat(text(reading.start())).as("start").isEqualTo(row.get("start_date"));
        assertThat(text(reading.due())).as("due").isEqualTo(row.get("due_date"));
        for (DeadlineFlag flag : List.of(DeadlineFlag.DUE_BEFORE_PLAN_SIGNED, DeadlineFlag.DUE_ON_DAY_OFF)) {
            assertThat(reading.flags().contains(flag))
                    .as(flag.name())
                    .isEqualTo(row.get("flags").contains(flag.name()));
        }
        assertThat(reading.needsConfirmation())
                .as("needs confirmation: " + reading)
                .isEqualTo(row.get("needs_confirmation").equals("yes"));
        boolean hidden = HIDDEN.contains(row.get("task"));
        assertThat(!reading.secondDeadlines().isEmpty())
                .as("second deadlines: " + reading.secondDeadlines())
                .isEqualTo(hidden);
        assertThat(reading.explanation()).isNotBlank();
    }

    @Test
    void amountsOfTheSecondDeadlines() {
        Map<String, DeadlineReading> readings = readings();
        Map<String, Integer> days = Map.of(
                "I.1.4", 3, "I.2.2", 3, "I.2.1", 1, "I.1.5", 1, "I.2.3", 1, "I.3.1", 10, "I.3.2", 5, "I.6.4", 10);
        days.forEach((task, amount) -> {
            List<SecondDeadline> second = readings.get(task).secondDeadlines();
            assertThat(second).as(task).hasSize(1);
            assertThat(second.get(0).kind()).as(task).isEqualTo(DeadlineKind.RELATIVE);
            assertThat(second.get(0).amount()).as(task).isEqualByComparingTo(String.valueOf(amount));
            assertThat(second.get(0).unit()).as(task).isEqualTo(AmountUnit.CALENDAR_DAY);
            assertThat(second.get(0).event()).as(task).isNotBlank();
        });
        assertThat(readings.get("I.1.4").secondDeadlines().get(0).event())
                .isEqualTo("biết có Quyết định Công bố TTHC của Bộ, ngành chủ quản");
        assertThat(readings.get("I.2.3").secondDeadlines().get(0).event()).isEqualTo("Sở đã thực hiện địa phương hóa");
        assertThat(readings.get("I.4.6").secondDeadlines().get(0).kind()).isEqualTo(DeadlineKind.EVENT);
        assertThat(readings.get("I.3.5").secondDeadlines().get(0).kind()).isEqualTo(DeadlineKind.EVENT);
        assertThat(readings.get("I.7.1").secondDeadlines().get(0).kind()).isEqualTo(DeadlineKind.RECURRING);
    }

    @Test
    void theDaysInsideTheRecurrencesComeFromTheContent() {
        Map<String, DeadlineReading> readings = readings();
        DeadlineReading monthly = readings.get("I.12.2");
        assertThat(monthly.flags()).contains(DeadlineFlag.STRICT_BEFORE).doesNotContain(DeadlineFlag.DAY_NOT_STATED);
        Occurrence april =
                Occurrences.of(monthly).next(LocalDate.of(2024, 3, 31)).orElseThrow();
        assertThat(april.due()).isEqualTo("2024-04-22");
        assertThat(april.windowStart()).isEqualTo("2024-03-21");
        assertThat(april.windowEnd()).isEqualTo("2024-04-20");

        assertThat(dues(readings.get("I.12.3")))
                .containsExactly("2024-03-19", "2024-06-19", "2024-09-19", "2024-12-19");
        assertThat(dues(readings.get("I.12.1")))
                .containsExactly("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31");
        assertThat(readings.get("I.12.1").recurrence()).isEqualTo(Recurrence.QUARTERLY);
        assertThat(Occurrences.nextDue(readings.get("I.11.1"), SIGNED)).contains(LocalDate.of(2024, 3, 31));
    }

    private static List<String> dues(DeadlineReading reading) {
        return Occurrences.of(reading).between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)).stream()
                .map(occurrence -> occurrence.due().toString())
                .toList();
    }

    private Map<String, DeadlineReading> readings() {
        Map<String, DeadlineReading> readings = new HashMap<>();
        for (Map<String, String> row : SharedFiles.rows("plan-an-giang-56.tsv")) {
            String task = row.get("appendix") + "." + row.get("section_no") + "." + row.get("row_no");
            DeadlineContext context = DeadlineContext.of(SIGNED).withRow(row.get("content"), row.get("note"));
            readings.put(task, reader.read(row.get("deadline_text"), context));
        }
        return readings;
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
