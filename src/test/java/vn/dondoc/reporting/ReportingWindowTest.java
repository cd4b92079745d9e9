package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.common.InvalidInputException;

/** Windows of domain.md section 5. */
class ReportingWindowTest {

    @ParameterizedTest(name = "{0}: {1} to {2}, {3}")
    @CsvSource({
        "2024-Q1, 2023-12-15, 2024-03-14, Quý I/2024",
        "2024-Q2, 2024-03-15, 2024-06-14, Quý II/2024",
        "2024-Q3, 2024-06-15, 2024-09-14, Quý III/2024",
        "2024-Q4, 2024-09-15, 2024-12-14, Quý IV/2024",
        "2024-H1, 2023-12-15, 2024-06-14, 6 tháng đầu năm 2024",
        "2024-H2, 2024-06-15, 2024-12-14, 6 tháng cuối năm 2024",
        "2024-9M, 2023-12-15, 2024-09-14, 9 tháng năm 2024",
        "2024, 2023-12-15, 2024-12-14, Năm 2024",
        "2024-M01, 2023-12-15, 2024-01-14, Tháng 01/2024",
        "2024-M03, 2024-02-15, 2024-03-14, Tháng 03/2024",
        "2024-M12, 2024-11-15, 2024-12-14, Tháng 12/2024",
    })
    void hasTheLegalDays(String code, LocalDate from, LocalDate to, String label) {
        ReportingWindow window = ReportingWindow.parse(code, ReportingWindow.FIRST_DAY);
        assertThat(window.from()).isEqualTo(from);
        assertThat(window.to()).isEqualTo(to);
        assertThat(window.label()).isEqualTo(label);
        assertThat(window.code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource({
        "2023-12-14, QUARTER, 2023-Q4", "2023-12-15, QUARTER, 2024-Q1", "2023-12-29, QUARTER, 2024-Q1",
        "2024-03-14, QUARTER, 2024-Q1", "2024-03-15, QUARTER, 2024-Q2", "2024-12-14, YEAR, 2024",
        "2024-12-15, YEAR, 2025", "2024-06-14, HALF_YEAR, 2024-H1", "2024-06-15, HALF_YEAR, 2024-H2",
        "2024-02-29, MONTH, 2024-M03", "2024-09-14, NINE_MONTHS, 2024-9M", "2023-12-31, NINE_MONTHS, 2024-9M",
    })
    void tellsWhereADayBelongs(LocalDate day, WindowKind kind, String code) {
        assertThat(ReportingWindow.containing(kind, day))
                .map(ReportingWindow::code)
                .contains(code);
    }

    @ParameterizedTest(name = "on {0} the second quarter stands as of {1}")
    @CsvSource({
        "2024-01-10, 2024-01-10",
        "2024-03-15, 2024-03-15",
        "2024-06-13, 2024-06-13",
        "2024-06-14, 2024-06-14",
        "2024-06-15, 2024-06-14",
        "2025-01-01, 2024-06-14",
    })
    void isCutOffByItsLastDayOrToday(LocalDate today, LocalDate cutOff) {
        assertThat(ReportingWindow.of(WindowKind.QUARTER, 2024, 2).cutOff(today))
                .isEqualTo(cutOff);
    }

    @Test
    void noNineMonthsContainTheAutumn() {
        assertThat(ReportingWindow.containing(WindowKind.NINE_MONTHS, LocalDate.of(2024, 9, 15)))
                .isEmpty();
    }

    @Test
    void anotherOpeningDayMovesBothEnds() {
        ReportingWindow month = ReportingWindow.of(WindowKind.MONTH, 2024, 4, 21);
        assertThat(month.from()).isEqualTo(LocalDate.of(2024, 3, 21));
        assertThat(month.to()).isEqualTo(LocalDate.of(2024, 4, 20));
        ReportingWindow calendar = ReportingWindow.of(WindowKind.QUARTER, 2024, 1, 1);
        assertThat(calendar.from()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(calendar.to()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    /** The resolution of 13/12/2023 that a report counted into Q1/2024 lies outside of it (domain.md section 3). */
    @Test
    void keepsOutWhatCameBeforeTheWindow() {
        ReportingWindow first = ReportingWindow.of(WindowKind.QUARTER, 2024, 1);
        assertThat(first.contains(LocalDate.of(2023, 12, 13))).isFalse();
        assertThat(first.contains(LocalDate.of(2023, 12, 29))).isTrue();
    }

    @Property
    void everyDayBelongsToExactlyOneWindowOfEachKind(
            @ForAll @IntRange(min = 0, max = 40_000) int after1950, @ForAll @IntRange(min = 1, max = 28) int firstDay) {
        LocalDate day = LocalDate.of(1950, 1, 1).plusDays(after1950);
        for (WindowKind kind : WindowKind.values()) {
            long containing = 0;
            for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                for (int number = 1; number <= kind.perYear(); number++) {
                    containing +=
                            ReportingWindow.of(kind, year, number, firstDay).contains(day) ? 1 : 0;
                }
            }
            var found = ReportingWindow.containing(kind, day, firstDay);
            if (kind == WindowKind.NINE_MONTHS) {

                assertThat(containing).isEqualTo(found.isPresent() ? 1 : 0);
            } else {
                assertThat(containing).isEqualTo(1);
                assertThat(found.orElseThrow().contains(day)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-Q5", "Q1/2024", "2024-M13", "2024-M0", "24-Q1", "2024-H3", "2024-6M", "0000"})
    void refusesWhatIsNoWindow(String code) {
        assertThatThrownBy(() -> ReportingWindow.parse(code, ReportingWindow.FIRST_DAY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("kỳ báo cáo");
    }
}
