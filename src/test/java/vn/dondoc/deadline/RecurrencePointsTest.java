package vn.dondoc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrencePointsTest {

    @Test
    void comeBackAsTheyWereWritten() {
        List<RecurrencePoint> points = List.of(
                RecurrencePoint.dayOfLastMonth(19, false),
                RecurrencePoint.dayOfYear(11, null, true),
                RecurrencePoint.weekday(DayOfWeek.FRIDAY, true),
                new RecurrencePoint(null, 23, null, true, true, true, 1, 20));

        assertThat(RecurrencePoints.read(RecurrencePoints.write(points))).isEqualTo(points);
        assertThat(RecurrencePoints.read(RecurrencePoints.write(List.of()))).isEmpty();
    }

    @Test
    void refuseForeignText() {
        assertThatThrownBy(() -> RecurrencePoints.read("19/3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("19/3");
    }
}
