package vn.dondoc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrencePointsTest {

    @Test
    void whatIsWrittenIsReadBack() {
        List<RecurrencePoint> points = List.of(
                RecurrencePoint.dayOfYear(3, 19, false),
                RecurrencePoint.dayOfLastMonth(null, true),
                RecurrencePoint.weekday(DayOfWeek.FRIDAY, false),
                new RecurrencePoint(null, null, null, false, false, false, null, null),
                new RecurrencePoint(12, 23, null, true, true, true, 3, 20));
        assertThat(RecurrencePoints.read(RecurrencePoints.write(points))).isEqualTo(points);
    }

    @Test
    void noneIsAnEmptyLine() {
        assertThat(RecurrencePoints.write(List.of())).isEmpty();
        assertThat(RecurrencePoints.read("")).isEmpty();
        assertThat(RecurrencePoints.read(null)).isEmpty();
    }
}
