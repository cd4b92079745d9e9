package vn.dondoc.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** What holds for every level and every line of values. */
class TargetProperties {

    private static final ReportingWindow YEAR = ReportingWindow.of(WindowKind.YEAR, 2024, 1);

    @Property(tries = 500)
    void oppositeComparatorsNeverAgree(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal value,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal actual) {
        assertThat(met(Comparison.AT_LEAST, value, actual)).isNotEqualTo(met(Comparison.LESS, value, actual));
        assertThat(met(Comparison.AT_MOST, value, actual)).isNotEqualTo(met(Comparison.MORE, value, actual));
        assertThat(met(Comparison.EQUAL, value, actual))
                .isEqualTo(met(Comparison.AT_LEAST, value, actual) && met(Comparison.AT_MOST, value, actual));
    }

    @Property(tries = 500)
    void aBandIsMetFromItsLowerEndOnAndExceededFromItsUpperEndOn(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal actual) {
        Reach reach = new Wanted(Comparison.AT_LEAST, new BigDecimal("80"), new BigDecimal("90"), "điểm")
                .reach(actual)
                .orElseThrow();
        assertThat(reach.met()).isEqualTo(actual.compareTo(new BigDecimal("80")) >= 0);
        assertThat(reach == Reach.EXCEEDED).isEqualTo(actual.compareTo(new BigDecimal("90")) >= 0);
    }

    @Property(tries = 300)
    void aForecastNeedsTwoValuesAndASumNeverSinks(
            @ForAll @Size(max = 4) List<@IntRange(max = 50) Integer> quarters,
            @ForAll @IntRange(min = 1, max = 150) int level) {
        List<TargetValue> values = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            values.add(JudgementTest.value("2024-Q" + (i + 1), String.valueOf(quarters.get(i))));
        }
        Standing standing = Judgement.of(
                new Wanted(Comparison.AT_LEAST, BigDecimal.valueOf(level), null, "tin, bài"),
                TargetMeasure.SUM,
                Series.of(TargetMeasure.SUM, values, YEAR.from()),
                YEAR.to(),
                LocalDate.of(2024, 7, 1));
        int sum = quarters.stream().mapToInt(Integer::intValue).sum();
        if (quarters.isEmpty()) {
            assertThat(standing.state()).isEqualTo(TargetState.NO_DATA);
            return;
        }
        assertThat(standing.actual()).isEqualByComparingTo(BigDecimal.valueOf(sum));
        assertThat(standing.state() == TargetState.MET).isEqualTo(sum >= level);
        assertThat(standing.forecast() != null).isEqualTo(quarters.size() == 2 || quarters.size() == 3);
        if (standing.forecast() != null) {
            assertThat(standing.forecast()).isGreaterThanOrEqualTo(BigDecimal.valueOf(sum));
        }
    }

    private static boolean met(Comparison comparison, BigDecimal value, BigDecimal actual) {
        return new Wanted(comparison, value, null, "%").met(actual);
    }
}
