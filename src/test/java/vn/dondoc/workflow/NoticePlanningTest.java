package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.CalendarEditing;
import vn.dondoc.calendar.DayOffType;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskFixture;

/** Changed days off and rules move the timers of running work, in the background. */
class NoticePlanningTest extends DatabaseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 14);

    @Autowired
    TaskFixture fixture;

    @Autowired
    EngineTimers timers;

    @Autowired
    AgencyParameters parameters;

    @Autowired
    CalendarEditing calendar;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anotherHourMovesEveryTimer() {
        long waiting = fixture.assignment(FRIDAY);
        long told = fixture.assignment(LocalDate.of(2024, 6, 28));
        timers.runUntil(LocalDate.of(2024, 6, 19));
        parameter(AgencyParameter.NOTICE_TIME, "16:45");
        assertThat(timers.notice(told))
                .as("not before the background work")
                .contains(LocalDateTime.of(2024, 6, 25, 7, 30));
        timers.runDue();

        assertThat(timers.notice(told)).contains(LocalDateTime.of(2024, 6, 25, 16, 45));
        assertThat(timers.notice(waiting)).contains(LocalDateTime.of(2024, 6, 25, 16, 45));
        timers.runUntil(LocalDateTime.of(2024, 6, 19, 17, 0));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM deadline_notice WHERE assignment_id = ? AND milestone = 'BEFORE-7'")
                        .param(told)
                        .query(Integer.class)
                        .single())
                .as("told in the morning, not again in the afternoon")
                .isEqualTo(1);
    }

    @Test
    void newDaysOffMoveTimersToo() {
        long id = fixture.assignment(FRIDAY);
        fixture.as(
                "quantri",
                () -> calendar.save(new CalendarDay(LocalDate.of(2024, 6, 12), "Nghỉ đột xuất", DayOffType.HOLIDAY)));
        timers.runDue();
        assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 6, 4, 7, 30));
    }

    @Test
    void otherParametersAndOtherAgenciesAreLeftAlone() {
        fixture.assignment(FRIDAY);
        parameter(AgencyParameter.SHARE_DECIMALS, "2");
        assertThat(management.createJobQuery().messages().count()).isZero();
        fixture.as("quantri.kg", () -> parameters.change(AgencyParameter.NOTICE_TIME, "16:45"));
        timers.runDue();
        assertThat(timers.notice(newest())).contains(LocalDateTime.of(2024, 6, 5, 7, 30));
    }

    @Test
    void severalChangesAreOnePieceOfWork() {
        fixture.assignment(FRIDAY);
        parameter(AgencyParameter.NOTICE_TIME, "08:00");
        parameter(AgencyParameter.NOTICE_DAYS_BEFORE, "5, 2,0");
        assertThat(management.createJobQuery().messages().count()).isEqualTo(1);
        timers.runDue();
        assertThat(timers.notice(newest())).contains(LocalDateTime.of(2024, 6, 7, 8, 0));
    }

    @Test
    void muchWorkIsPlannedPartByPart() {
        fixture.create(IntStream.range(0, 80)
                .mapToObj(i -> fixture.task(
                        "I." + i, DeadlineKind.FIXED_BY, FRIDAY, "vp", "hctp", "bttp", "xdkt", "pbgd", "ttra", "tgpl"))
                .toArray(NewTask[]::new));
        parameter(AgencyParameter.NOTICE_TIME, "16:45");
        assertThat(timers.runDue()).as("two parts, and the look for a third").isEqualTo(3);
        assertThat(management
                        .createJobQuery()
                        .timers()
                        .activityId(TaskExecution.START_EVENT_NOTICE)
                        .list())
                .hasSize(560)
                .allMatch(job -> LocalDateTime.ofInstant(job.getDuedate().toInstant(), Vietnamese.ZONE)
                        .equals(LocalDateTime.of(2024, 6, 5, 16, 45)));
    }

    @Test
    void aReminderThatComesUpBehindALaterOneIsNotSent() {
        long id = fixture.assignment(FRIDAY);
        timers.runUntil(LocalDate.of(2024, 6, 11));
        parameter(AgencyParameter.NOTICE_DAYS_BEFORE, "10,5,1");
        timers.runDue();
        assertThat(jdbc.sql("SELECT milestone FROM deadline_notice ORDER BY told_at")
                        .query(String.class)
                        .list())
                .containsExactly("BEFORE-7", "BEFORE-3");
        assertThat(timers.notice(id)).contains(LocalDateTime.of(2024, 6, 13, 7, 30));
    }

    private void parameter(AgencyParameter parameter, String value) {
        fixture.as("quantri", () -> parameters.change(parameter, value));
    }

    private long newest() {
        return jdbc.sql("SELECT MAX(id) FROM assignment").query(Long.class).single();
    }
}
