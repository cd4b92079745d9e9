package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The counting rows of the test table in domain.md section 3. */
class FiguresTest {

    /** S0 I.5: 23 assigned; 15 = 15+00; 08 = 08+00. */
    @Test
    void kienGiangFirstQuarterOfThePeoplesCommittee() {
        Figures figures = Figures.of(15, 0, 0, 8, 0, 0, 0);
        assertThat(figures.assigned()).isEqualTo(23);
        assertThat(figures.done()).isEqualTo(15);
        assertThat(figures.notDone()).isEqualTo(8);
        assertThat(figures.donePercent()).contains("65,2%");
        assertThat(NumberPrint.prose(figures.late())).isEqualTo("00");
        assertThat(NumberPrint.prose(figures.inTime())).isEqualTo("08");
    }

    /** S0 I.2: 12 of 20. */
    @Test
    void kienGiangPlan() {
        Figures figures = Figures.of(12, 0, 0, 8, 0, 0, 0);
        assertThat(figures.donePercent()).contains("60%");
        assertThat(figures.notDone()).isEqualTo(8);
    }

    /** S1 I: 70; 11; 35; overdue 0. */
    @Test
    void haTinhThreeBuckets() {
        Figures figures = Figures.of(0, 11, 0, 59, 0, 0, 35);
        assertThat(figures.assigned()).isEqualTo(70);
        assertThat(figures.notStarted()).isEqualTo(24);
        assertThat(figures.donePercent()).contains("15,7%");
        assertThat(figures.continuingPercent()).contains("50%");
        assertThat(figures.notStartedPercent()).contains("34,3%");
        assertThat(figures.overdue()).isZero();
    }

    /** S1 II.3: 50; 47; 03; overdue 0. */
    @Test
    void haTinhOfThePeoplesCommittee() {
        assertThat(Figures.of(47, 0, 0, 3, 0, 0, 0).donePercent()).contains("94%");
    }

    /** S4: 25/25, and no task of the People's Committee: no percentage. */
    @Test
    void socTrang() {
        assertThat(Figures.of(20, 5, 0, 0, 0, 0, 0).donePercent()).contains("100%");
        assertThat(Figures.NONE.donePercent()).isEmpty();
        assertThat(Figures.NONE.onTimePercent()).isEmpty();
    }

    @Test
    void everyBucketIsCounted() {
        Figures figures = Figures.of(1, 2, 3, 4, 5, 3, 6);
        assertThat(figures.assigned()).isEqualTo(15);
        assertThat(figures.onTimePercent()).contains("50%");
        assertThat(figures.overduePercent()).contains("33,3%");
        assertThat(figures.count(Bucket.NOT_SOON) + figures.count(Bucket.DUE_SOON))
                .isEqualTo(figures.inTime());
        assertThat(figures.count(Bucket.DONE) + figures.count(Bucket.CONTINUING) + figures.count(Bucket.NOT_STARTED))
                .isEqualTo(figures.count(Bucket.ASSIGNED));
    }

    @Test
    void anAgencyMayPrintMoreDecimals() {
        assertThat(Figures.of(15, 0, 0, 8, 0, 0, 0).printedWith(2).donePercent())
                .contains("65,22%");
        assertThat(Figures.of(12, 0, 0, 8, 0, 0, 0).printedWith(2).donePercent())
                .contains("60%");
    }

    @Test
    void partsMustAddUp() {
        assertThatThrownBy(() -> new Figures(10, 5, 5, 0, 0, 4, 4, 0, 0, 0, 4, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figures.of(0, 0, 0, 1, 0, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figures.of(0, 0, 0, 1, 0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
