package vn.dondoc.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.CalendarEditing;
import vn.dondoc.calendar.DayOffType;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.security.CurrentActor;

/** domain.md section 11, decisions 1 and 2, as parameters of the agency. */
class DeadlineServiceTest extends DatabaseTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 3, 19);

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private AgencyParameters parameters;

    @Autowired
    private CalendarEditing editing;

    @Autowired
    private CurrentActor current;

    @Test
    void theDefaultsAreTheStandardPolicy() {
        DeadlinePolicy policy = deadlines.policyOf(agency());
        assertThat(policy.beforeMeansDayBefore()).isTrue();
        for (DeadlineKind kind : DeadlineKind.values()) {
            assertThat(policy.rollOf(kind)).isEqualTo(DeadlinePolicy.standard().rollOf(kind));
        }
    }

    @Test
    void anAgencyMayCountTheDayItself() {
        set(AgencyParameter.BEFORE_MEANS_DAY_BEFORE, "false");
        assertThat(read("Trước ngày 05/9/2024").due()).isEqualTo("2024-09-05");
        assertThat(read("Trước ngày 05/9/2024").needsConfirmation()).isTrue();
        assertThat(read("Trước tháng 6/2025").due()).isEqualTo("2025-05-31");
        assertThat(read("Trước Quý III").due()).isEqualTo("2024-06-30");
        assertThat(deadlines.read("Trước ngày 05/9/2024", SIGNED).due()).isEqualTo("2024-09-04");
    }

    @Test
    void anAgencyMayRollAnyKind() {
        assertThat(read("Quý II/2024").due()).isEqualTo("2024-06-30");
        set(AgencyParameter.ROLL_PERIOD_END, "PREVIOUS");
        DeadlineReading reading = read("Quý II/2024");
        assertThat(reading.due()).isEqualTo("2024-06-28");
        assertThat(reading.flags()).doesNotContain(DeadlineFlag.DUE_ON_DAY_OFF);
        assertThat(reading.explanation()).contains("30/6/2024", "28/6/2024");
    }

    @Test
    void theAgencysOwnDaysOffCount() {
        current.runAs(
                "vanphong",
                () -> editing.save(new CalendarDay(LocalDate.of(2024, 5, 10), "Nghỉ bão", DayOffType.HOLIDAY)));
        assertThat(read("10/5/2024").flags()).contains(DeadlineFlag.DUE_ON_DAY_OFF);
        assertThat(deadlines.facts(agency(), LocalDate.of(2024, 5, 10), SIGNED))
                .containsExactly(DeadlineFlag.DUE_ON_DAY_OFF);
        DeadlineReading term = read("Trong thời gian 10 ngày kể từ ngày tiếp nhận");
        assertThat(deadlines.due(agency(), term, LocalDate.of(2024, 4, 30))).isEqualTo("2024-05-13");
    }

    @Test
    void occurrencesFollowTheParameters() {
        List<RecurrencePoint> points = List.of(RecurrencePoint.dayOfLastMonth(23, true));
        LocalDate may = LocalDate.of(2024, 5, 1);
        assertThat(deadlines
                        .occurrences(agency(), Recurrence.MONTHLY, points, null)
                        .next(may))
                .hasValueSatisfying(o -> assertThat(o.due()).isEqualTo("2024-05-22"));
        set(AgencyParameter.BEFORE_MEANS_DAY_BEFORE, "false");
        set(AgencyParameter.ROLL_RECURRING, "NEXT");
        assertThat(deadlines
                        .occurrences(agency(), Recurrence.MONTHLY, points, null)
                        .next(LocalDate.of(2024, 6, 1)))
                .hasValueSatisfying(o -> assertThat(o.due()).isEqualTo("2024-06-24"));
    }

    private DeadlineReading read(String phrase) {
        return deadlines.read(agency(), phrase, SIGNED, null, null);
    }

    private void set(AgencyParameter parameter, String value) {
        current.runAs("quantri", () -> parameters.change(parameter, value));
    }

    private long agency() {
        return current.callAs("vanphong", () -> current.get().agencyId());
    }
}
