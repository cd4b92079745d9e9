package vn.dondoc.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Met, not met, at risk, no data; forecasts that say how they were made, or that there is too little to make one. */
class JudgementTest {

    private static final ReportingWindow YEAR = ReportingWindow.of(WindowKind.YEAR, 2024, 1);
    private static final LocalDate SUMMER = LocalDate.of(2024, 7, 1);

    @ParameterizedTest
    @CsvSource({
        ">=, 80,, 80, MET",
        ">=, 80,, 79.99, MISSED",
        "<=, 5,, 5, MET",
        "<=, 5,, 5.01, MISSED",
        ">, 80,, 80, MISSED",
        ">, 80,, 80.1, MET",
        "<, 5,, 5, MISSED",
        "<, 5,, 4, MET",
        "=, 100,, 100.00, MET",
        "=, 100,, 99.996, MISSED",
        "=, 100,, 100.1, MISSED",
        ">=, 80, 90, 79.9, MISSED",
        ">=, 80, 90, 80, MET",
        ">=, 80, 90, 89.99, MET",
        ">=, 80, 90, 90, EXCEEDED"
    })
    void everyComparatorAndTheBand(
            String comparator, String value, @Nullable String upper, String actual, Reach reach) {
        Wanted wanted = new Wanted(
                Comparison.of(comparator), new BigDecimal(value), upper == null ? null : new BigDecimal(upper), "%");
        assertThat(wanted.reach(new BigDecimal(actual))).contains(reach);
    }

    @Test
    void theLevelIsWrittenAsPeopleWriteIt() {
        assertThat(atLeast("80").words()).isEqualTo("≥ 80%");
        assertThat(new Wanted(Comparison.EQUAL, new BigDecimal("100"), null, "%").words())
                .isEqualTo("= 100%");
        assertThat(new Wanted(Comparison.AT_LEAST, new BigDecimal("80"), new BigDecimal("90"), "điểm").words())
                .isEqualTo("từ 80 đến dưới 90 điểm");
    }

    @Test
    void blankIsNoDataAndZeroIsAValue() {
        Standing none = level(atLeast("80"));
        assertThat(none.state()).isEqualTo(TargetState.NO_DATA);
        assertThat(none.actual()).isNull();
        Standing zero = level(atLeast("80"), value("2024-Q1", "0"));
        assertThat(zero.state()).isEqualTo(TargetState.NOT_MET);
        assertThat(zero.actual()).isEqualByComparingTo("0");
        Standing takenBack = level(atLeast("80"), blank("2024-Q1"));
        assertThat(takenBack.state()).isEqualTo(TargetState.NO_DATA);
    }

    @Test
    void aTargetWithoutANumberCannotBeJudged() {
        Standing standing = level(new Wanted(Comparison.EQUAL, null, null, "%"), value("2024-Q1", "50"));
        assertThat(standing.state()).isEqualTo(TargetState.NO_DATA);
        assertThat(standing.actual()).isEqualByComparingTo("50");
        assertThat(standing.words()).contains("chưa ghi rõ mức");
    }

    @Test
    void oneValueGivesNoForecastAndSaysSo() {
        Standing standing = level(atLeast("80"), value("2024-Q1", "85"));
        assertThat(standing.state()).isEqualTo(TargetState.MET);
        assertThat(standing.forecast()).isNull();
        assertThat(standing.trend()).isEqualTo(Trend.UNKNOWN);
        assertThat(standing.words()).contains("Chưa đủ số liệu để dự báo");
    }

    @Test
    void theForecastOfAShareIsItsLastValue() {
        Standing standing = level(atLeast("80"), value("2024-Q1", "85"), value("2024-Q2", "86.5"));
        assertThat(standing.forecast()).isEqualByComparingTo("86.5");
        assertThat(standing.trend()).isEqualTo(Trend.RISING);
        assertThat(standing.state()).isEqualTo(TargetState.MET);
        assertThat(standing.words()).contains("Dự báo cuối năm lấy giá trị mới nhất: 86,5%");
    }

    @Test
    void aShareThatFallsTowardsItsLevelIsAtRisk() {
        Standing standing = level(atLeast("80"), value("2024-Q1", "90"), value("2024-Q2", "83"));
        assertThat(standing.state()).isEqualTo(TargetState.AT_RISK);
        assertThat(standing.trend()).isEqualTo(Trend.FALLING);
    }

    @Test
    void aShareBelowItsLevelIsAtRiskOnlyWhereItRisesFastEnough() {
        assertThat(level(atLeast("80"), value("2024-Q1", "60"), value("2024-Q2", "72"))
                        .state())
                .isEqualTo(TargetState.AT_RISK);
        assertThat(level(atLeast("80"), value("2024-Q1", "60"), value("2024-Q2", "62"))
                        .state())
                .isEqualTo(TargetState.NOT_MET);
        assertThat(level(atLeast("80"), value("2024-Q1", "60")).state()).isEqualTo(TargetState.NOT_MET);
        // a share cannot pass the whole, and "= 100" is reached there
        assertThat(level(
                                new Wanted(Comparison.EQUAL, new BigDecimal("100"), null, "%"),
                                value("2024-Q1", "70"),
                                value("2024-Q2", "90"))
                        .state())
                .isEqualTo(TargetState.AT_RISK);
    }

    @Test
    void whatIsReachedByRisingIsNotAtRiskByRisingFurther() {
        Standing whole = level(exactly("100", "%"), value("2024-Q1", "90"), value("2024-Q2", "100"));
        assertThat(whole.state()).isEqualTo(TargetState.MET);
        assertThat(whole.words()).doesNotContain("Đang");
        assertThat(level(exactly("10", "điểm"), value("2024-Q1", "8"), value("2024-Q2", "10"))
                        .state())
                .isEqualTo(TargetState.MET);
        Standing falling = level(exactly("10", "điểm"), value("2024-Q1", "12"), value("2024-Q2", "10"));
        assertThat(falling.state()).isEqualTo(TargetState.AT_RISK);
        assertThat(falling.words()).contains("Đang giảm; kỳ sau giảm thêm");
    }

    @Test
    void anotherStepStaysWithinTheWhole() {
        Wanted atMost = new Wanted(Comparison.AT_MOST, new BigDecimal("100"), null, "%");
        assertThat(level(atMost, value("2024-Q1", "40"), value("2024-Q2", "90")).state())
                .isEqualTo(TargetState.MET);
    }

    @Test
    void aGrowthMayPassTheWhole() {
        assertThat(level(atLeast("110"), value("2024-Q1", "112"), value("2024-Q2", "120"))
                        .state())
                .isEqualTo(TargetState.MET);
        assertThat(level(atLeast("120"), value("2024-Q1", "80"), value("2024-Q2", "110"))
                        .state())
                .isEqualTo(TargetState.AT_RISK);
    }

    @Test
    void aShareThatRisesTowardsItsUpperLimitSaysThatItRises() {
        Wanted atMost = new Wanted(Comparison.AT_MOST, new BigDecimal("5"), null, "%");
        Standing standing = level(atMost, value("2024-Q1", "2"), value("2024-Q2", "4.5"));
        assertThat(standing.state()).isEqualTo(TargetState.AT_RISK);
        assertThat(standing.words())
                .endsWith("Đang tăng; kỳ sau tăng thêm như vậy thì không đạt.")
                .doesNotContain("giảm");
    }

    @Test
    void anExactAmountIsLostOnlyWhenItIsExceeded() {
        Wanted ten = exactly("10", "lớp");
        assertThat(judged(ten, TargetMeasure.SUM, value("2024-Q1", "3"), value("2024-Q2", "3"))
                        .state())
                .as("ahead of the plan: 12 by the end of the year")
                .isEqualTo(TargetState.AT_RISK);
        assertThat(judged(ten, TargetMeasure.SUM, value("2024-Q1", "5"), value("2024-Q2", "5"))
                        .state())
                .isEqualTo(TargetState.MET);
        assertThat(judged(ten, TargetMeasure.SUM, value("2024-Q1", "6"), value("2024-Q2", "5"))
                        .state())
                .isEqualTo(TargetState.NOT_MET);
        assertThat(judged(ten, TargetMeasure.SUM, value("2024-Q1", "1"), value("2024-Q2", "1"))
                        .state())
                .as("4 by the end of the year")
                .isEqualTo(TargetState.NOT_MET);
    }

    @Test
    void theYearsResultNeedsNoForecast() {
        Standing standing = Judgement.of(
                atLeast("80"),
                TargetMeasure.LEVEL,
                Series.of(
                        TargetMeasure.LEVEL,
                        List.of(value("2024-Q1", "60"), value("2024-Q3", "75"), value("2024", "79")),
                        YEAR.from()),
                YEAR.to(),
                LocalDate.of(2024, 12, 20));
        assertThat(standing.state()).isEqualTo(TargetState.NOT_MET);
        assertThat(standing.forecast()).isNull();
        assertThat(standing.period()).isEqualTo("Năm 2024");
    }

    @Test
    void ofTwoPeriodsThatEndTogetherTheLongerCountsForAShare() {
        Standing standing = level(atLeast("80"), value("2024-Q2", "90"), value("2024-H1", "82"));
        assertThat(standing.actual()).isEqualByComparingTo("82");
    }

    @Test
    void amountsAreAddedUpWithoutCountingAPeriodTwice() {
        List<SeriesPoint> line = Series.of(
                TargetMeasure.SUM,
                List.of(
                        value("2024-M01", "3"),
                        value("2024-M02", "4"),
                        value("2024-M03", "5"),
                        value("2024-Q2", "10"),
                        value("2024-H1", "22"),
                        value("2024-Q4", "9")),
                YEAR.from());
        // Q1 is there in months; H1 says the same as they do; Q4 floats as long as Q3 is missing
        assertThat(line).extracting(point -> point.value().intValue()).containsExactly(3, 7, 12, 22);
    }

    @Test
    void theForecastOfAnAmountIsTheStraightLineThroughTheSums() {
        Standing standing = sum("40", value("2024-Q1", "10"), value("2024-Q2", "10"));
        assertThat(standing.actual()).isEqualByComparingTo("20");
        // 14/3 to 14/6 are 92 days, 14/6 to 14/12 are 183: 20 + 10 * 183 / 92
        assertThat(standing.forecast()).isEqualByComparingTo("39.89");
        assertThat(standing.state()).isEqualTo(TargetState.NOT_MET);
        assertThat(standing.words()).contains("đường thẳng qua số lũy kế", "14/12/2024");
        assertThat(sum("39", value("2024-Q1", "10"), value("2024-Q2", "10")).state())
                .isEqualTo(TargetState.AT_RISK);
        assertThat(sum("20", value("2024-Q1", "10"), value("2024-Q2", "10")).state())
                .isEqualTo(TargetState.MET);
    }

    @Test
    void anAmountWithOneValueIsOpenUntilTheYearIsOver() {
        assertThat(sum("40", value("2024-Q1", "10")).state()).isEqualTo(TargetState.AT_RISK);
        Wanted atMost = new Wanted(Comparison.AT_MOST, new BigDecimal("5"), null, "hồ sơ");
        assertThat(judged(atMost, TargetMeasure.SUM, value("2024-Q1", "6")).state())
                .as("a sum does not sink again")
                .isEqualTo(TargetState.NOT_MET);
        assertThat(judged(atMost, TargetMeasure.SUM, value("2024-Q1", "2"), value("2024-Q2", "2"))
                        .state())
                .as("4 of 5 by June")
                .isEqualTo(TargetState.AT_RISK);
    }

    @Test
    void lessThanTheWholeIsNeverRoundedToIt() {
        assertThat(Numbers.share(new BigDecimal("99999"), new BigDecimal("100000")))
                .isEqualByComparingTo("99.99");
        assertThat(Numbers.share(new BigDecimal("2512"), new BigDecimal("20191")))
                .isEqualByComparingTo("12.44");
        assertThat(Numbers.share(new BigDecimal("7"), new BigDecimal("7"))).isEqualByComparingTo("100");
    }

    private static Wanted atLeast(String value) {
        return new Wanted(Comparison.AT_LEAST, new BigDecimal(value), null, "%");
    }

    private static Wanted exactly(String value, String unit) {
        return new Wanted(Comparison.EQUAL, new BigDecimal(value), null, unit);
    }

    private static Standing level(Wanted wanted, TargetValue... values) {
        return judged(wanted, TargetMeasure.LEVEL, values);
    }

    private static Standing sum(String wanted, TargetValue... values) {
        return judged(
                new Wanted(Comparison.AT_LEAST, new BigDecimal(wanted), null, "tin, bài"), TargetMeasure.SUM, values);
    }

    private static Standing judged(Wanted wanted, TargetMeasure measure, TargetValue... values) {
        return Judgement.of(
                wanted, measure, Series.of(measure, new ArrayList<>(List.of(values)), YEAR.from()), YEAR.to(), SUMMER);
    }

    static TargetValue value(String period, String number) {
        return of(period, new BigDecimal(number));
    }

    private static TargetValue blank(String period) {
        return of(period, null);
    }

    private static TargetValue of(String period, @Nullable BigDecimal number) {
        ReportingWindow window = ReportingWindow.parse(period, ReportingWindow.FIRST_DAY);
        return new TargetValue(
                1, 1, window, number, window.to(), ValueOrigin.HAND, "Báo cáo", "", "Nguyễn A", Instant.EPOCH, 1);
    }
}
