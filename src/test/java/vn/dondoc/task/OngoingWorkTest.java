package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.security.CurrentActor;

/** Ongoing work by report periods, and work that has not begun, in the lists. */
class OngoingWorkTest extends DatabaseTest {

    @Autowired
    OngoingWork ongoing;

    @Autowired
    AssignmentQueries queries;

    @Autowired
    TaskService tasks;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    private long id;

    @BeforeEach
    void ongoingSinceMarch() {
        id = fixture.assignment(null);
    }

    @Test
    void anEntryCountsForItsPeriod() {
        fixture.receive(id);
        assertThat(states()).containsExactly("2024-Q2 WAITING", "2024-Q3 COMING", "2024-Q4 COMING");
        assertThat(listed(QuickFilter.NOT_UPDATED)).containsExactly(id);
        progress(null);
        assertThat(states()).startsWith("2024-Q2 REPORTED");
        assertThat(listed(QuickFilter.NOT_UPDATED)).isEmpty();

        clock.setTo(LocalDate.of(2024, 6, 14));
        assertThat(listed(QuickFilter.NOT_UPDATED))
                .as("the window closes with the 14th")
                .isEmpty();
        clock.setTo(LocalDate.of(2024, 6, 15));
        assertThat(listed(QuickFilter.NOT_UPDATED)).containsExactly(id);
        assertThat(counts().notUpdated()).isEqualTo(1);
        clock.setTo(LocalDate.of(2024, 9, 20));
        assertThat(states()).containsExactly("2024-Q2 REPORTED", "2024-Q3 MISSED", "2024-Q4 WAITING");
    }

    @Test
    void whatWasForgottenCanStillBeSaidAndIsNoNewsOfThisPeriod() {
        fixture.receive(id);
        clock.setTo(LocalDate.of(2024, 6, 20));
        progress("2024-Q2");
        assertThat(states()).startsWith("2024-Q2 REPORTED", "2024-Q3 WAITING");
        assertThat(listed(QuickFilter.NOT_UPDATED)).containsExactly(id);
        assertThat(current.callAs("truongphong.hctp", () -> ongoing.choices(id)))
                .extracting(period -> period.code())
                .containsExactly("2024-Q3", "2024-Q2");
        for (String wrong : List.of("2024-Q4", "2024-Q1", "quý hai")) {
            assertThatThrownBy(() -> progress(wrong))
                    .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.field())
                            .isEqualTo("period"));
        }
    }

    @Test
    void theResultOfTheYearIsAskedForFromDecember() {
        clock.setTo(LocalDate.of(2024, 11, 30));
        assertThat(listed(QuickFilter.TO_CLOSE)).isEmpty();
        assertThat(ongoing.timeToClose(2024)).isFalse();
        clock.setTo(LocalDate.of(2024, 12, 1));
        assertThat(listed(QuickFilter.TO_CLOSE)).containsExactly(id);
        assertThat(counts().toClose()).isEqualTo(1);
        assertThat(ongoing.timeToClose(2024)).isTrue();
        clock.setTo(LocalDate.of(2025, 1, 10));
        assertThat(listed(QuickFilter.TO_CLOSE)).containsExactly(id);
        fixture.complete(id, LocalDate.of(2024, 12, 20));
        assertThat(listed(QuickFilter.TO_CLOSE)).isEmpty();
    }

    @Test
    void otherWorkHasNoPeriods() {
        long dated = fixture.assignment(LocalDate.of(2024, 6, 30));
        assertThat(current.callAs("vanphong", () -> ongoing.periods(dated))).isEmpty();
        assertThat(listed(QuickFilter.NOT_UPDATED)).containsExactly(id);
    }

    @Test
    void whatHasNotBegunIsShownToWhoAsks() {
        NewTask range = fixture.task("II.1", DeadlineKind.RANGE, LocalDate.of(2024, 9, 30), "hctp");
        long waiting = fixture.create(new NewTask(
                        null,
                        null,
                        range.source(),
                        range.sourceLabel(),
                        range.code(),
                        2024,
                        range.area(),
                        range.content(),
                        "",
                        "",
                        "",
                        "",
                        DeadlineKind.RANGE,
                        LocalDate.of(2024, 8, 1),
                        range.due(),
                        null,
                        "",
                        range.leadUnitIds(),
                        List.of()))
                .get(0);
        assertThat(fixture.status(waiting)).isEqualTo(AssignmentStatus.SCHEDULED);
        assertThat(listed(QuickFilter.OPEN)).containsExactly(id);
        assertThat(listed(QuickFilter.UPCOMING)).containsExactly(waiting);
        assertThat(listed(QuickFilter.ANY)).contains(waiting);
        assertThat(counts().all()).isEqualTo(1);
        assertThat(counts().upcoming()).isEqualTo(1);
        assertThat(current.callAs("truongphong.hctp", () -> queries.counts(InboxScope.MINE))
                        .upcoming())
                .isEqualTo(1);
        assertThat(current.callAs(
                        "vanphong",
                        () -> queries.count(AssignmentFilter.of(InboxScope.ALL, QuickFilter.OPEN)
                                .withStatus(AssignmentStatus.SCHEDULED))))
                .isEqualTo(1);
    }

    private void progress(String period) {
        fixture.as("chuyenvien.hctp", () -> tasks.progress(id, fixture.version(id), "Đã rà soát", null, period));
    }

    private List<String> states() {
        return current.callAs("truongphong.hctp", () -> ongoing.periods(id)).stream()
                .map(period -> period.code() + " " + period.state())
                .toList();
    }

    private InboxCounts counts() {
        return current.callAs("vanphong", () -> queries.counts(InboxScope.ALL));
    }

    private List<Long> listed(QuickFilter quick) {
        return current.callAs(
                "vanphong", () -> queries.rows(AssignmentFilter.of(InboxScope.ALL, quick), PageQuery.of(0, 50)).stream()
                        .map(AssignmentRow::id)
                        .toList());
    }
}
