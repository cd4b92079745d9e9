package vn.dondoc.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.workflow.EngineTimers;

/** A reminder that fails is tried again, then shown to the administrator, who has it done again. */
class FailedJobsTest extends DatabaseTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 14);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 6, 5, 7, 30);

    @Autowired
    FailedJobs failedJobs;

    @Autowired
    EngineTimers timers;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aFailureIsShownInTheWordsOfTheDrawing() {
        long id = broken();
        assertThat(list("quantri")).isEmpty();
        failOnce();

        FailedJob job = list("quantri").get(0);
        assertThat(job.subject()).isEqualTo(FailedJob.Subject.ASSIGNMENT);
        assertThat(job.subjectId()).isEqualTo(id);
        assertThat(job.process()).isEqualTo("Thực hiện nhiệm vụ");
        assertThat(job.step()).isEqualTo("Nhắc việc");
        assertThat(job.error()).contains("BROKEN");
        assertThat(job.givenUp()).isFalse();
        assertThat(job.triesLeft()).isPositive();
    }

    @Test
    void itIsTriedAgainLaterThenGivenUp() {
        broken();
        for (int tries = 0;
                tries < 20
                        && (list("quantri").isEmpty() || !list("quantri").get(0).givenUp());
                tries++) {
            failOnce();
        }
        FailedJob job = list("quantri").get(0);
        assertThat(job.givenUp()).isTrue();
        assertThat(clock.today()).as("within the day").isEqualTo(MOMENT.toLocalDate());
    }

    @Test
    void theAdministratorHasItDoneAgainOnceItIsMended() {
        long id = broken();
        failOnce();
        jdbc.sql("UPDATE ACT_RU_JOB SET RETRIES_ = 0").update();
        jdbc.sql("UPDATE assignment SET status = 'ASSIGNED' WHERE id = ?")
                .param(id)
                .update();
        timers.runUntil(LocalDate.of(2024, 6, 6));
        assertThat(told(id)).as("nobody tries it any more").isZero();

        String job = list("quantri").get(0).id();
        fixture.as("quantri", () -> failedJobs.retry(job));
        timers.runDue();
        assertThat(told(id)).isEqualTo(1);
        assertThat(list("quantri")).isEmpty();
        assertThatThrownBy(() -> fixture.as("quantri", () -> failedJobs.retry(job)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        broken();
        failOnce();
        assertThat(list("quantri.kg")).isEmpty();
        String job = list("quantri").get(0).id();
        assertThatThrownBy(() -> fixture.as("quantri.kg", () -> failedJobs.retry(job)))
                .isInstanceOf(NotFoundException.class);
        assertThat(current.<Integer>callAs("quantri.kg", failedJobs::retryAll)).isZero();
        assertThat(current.<Integer>callAs("quantri", failedJobs::retryAll)).isEqualTo(1);
    }

    /** An assignment in a state that no program writes: telling about it fails. */
    private long broken() {
        long id = fixture.assignment(FRIDAY);
        jdbc.sql("UPDATE assignment SET status = 'BROKEN' WHERE id = ?")
                .param(id)
                .update();
        return id;
    }

    private void failOnce() {
        LocalDateTime next = jdbc.sql("SELECT MIN(DUEDATE_) FROM ACT_RU_JOB")
                .query(LocalDateTime.class)
                .single();
        assertThatThrownBy(() -> timers.runUntil(next)).hasMessageContaining("BROKEN");
    }

    private List<FailedJob> list(String account) {
        return current.callAs(account, failedJobs::list);
    }

    private int told(long id) {
        return jdbc.sql("SELECT COUNT(*) FROM deadline_notice WHERE assignment_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
