package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.dashboard.comparison.AgencyComparison;
import vn.dondoc.dashboard.comparison.AgencyStanding;
import vn.dondoc.dashboard.comparison.SuperiorFixture;
import vn.dondoc.feedback.FeedbackCount;
import vn.dondoc.feedback.FeedbackFigures;
import vn.dondoc.inspection.InspectionCount;
import vn.dondoc.inspection.InspectionFigures;
import vn.dondoc.report.ReportCount;
import vn.dondoc.report.ReportFigures;
import vn.dondoc.reporting.AgencyFigures;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.target.TargetCount;
import vn.dondoc.target.TargetFigures;
import vn.dondoc.task.TaskSource;

/** What the demo tells, as far as others look at it. */
class DemoStoryTest extends DatabaseTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 15);
    private static final LocalDate STORY_END = LocalDate.of(2024, 3, 19);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    @Autowired
    private StoryFixture story;

    @Autowired
    private AgencyFigures figures;

    @Autowired
    private InspectionFigures inspections;

    @Autowired
    private FeedbackFigures feedback;

    @Autowired
    private TargetFigures targets;

    @Autowired
    private ReportFigures reports;

    @Autowired
    private SuperiorFixture superior;

    @Autowired
    private AgencyComparison comparison;

    @Autowired
    private CurrentActor current;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theStoryEndsInTheMiddleOfThings() {
        story.tell();
        assertThat(given(STORY_END)).isEqualTo(Figures.of(1, 0, 1, 1, 1, 1, 1));
        assertThat(inspections.of(agency(), FIRST, STORY_END, STORY_END)).isEqualTo(new InspectionCount(1, 1, 2, 0, 0));
        FeedbackCount people = feedback.of(agency(), FIRST, STORY_END, STORY_END);
        // five: two answered in time, one late with a letter of apology, two wait; one more was another agency's
        assertThat(people).isEqualTo(new FeedbackCount(5, 3, 2, 1, 2, 0, 2, 1));
        assertThat(count("SELECT COUNT(*) FROM apology")).isEqualTo(1);
        assertThat(targets.of(agency(), 2024, STORY_END).total()).isEqualTo(3);
        assertThat(targets.of(agency(), 2024, STORY_END).noData()).isZero();
        // a remedy is under way, and the leadership waits for an explanation
        assertThat(open(TaskSource.INSPECTION)).isEqualTo(2);
        assertThat(open(TaskSource.TARGET)).isEqualTo(2);
    }

    @Test
    void theCommitteeHasThreeAgenciesToCompare() {
        superior.seed();
        superior.seedNeighbours();
        story.tell();
        Map<String, AgencyStanding> standings = current
                .callAs("chutich.ubnd", () -> comparison.compare(ReportingWindow.of(WindowKind.QUARTER, 2024, 1)))
                .agencies()
                .stream()
                .collect(Collectors.toMap(AgencyStanding::name, one -> one));
        assertThat(standings.keySet())
                .containsExactlyInAnyOrder(
                        "Sở Tư pháp tỉnh An Giang", "Sở Nội vụ tỉnh An Giang", "Sở Tài chính tỉnh An Giang");
        Figures keeps = standings.get("Sở Nội vụ tỉnh An Giang").plan();
        Figures lags = standings.get("Sở Tài chính tỉnh An Giang").plan();
        assertThat(keeps)
                .extracting(Figures::done, Figures::late, Figures::overdue)
                .containsExactly(5L, 1L, 0L);
        assertThat(lags)
                .extracting(Figures::done, Figures::late, Figures::overdue)
                .containsExactly(2L, 1L, 3L);
    }

    @Test
    void theYearGoesOnToItsEnd() {
        superior.seed();
        superior.seedNeighbours();
        story.tellYear();
        for (String agency : List.of("snv-angiang", "stc-angiang")) {
            Figures plan = figures.figures(superior.agency(agency).id(), TaskSource.PLAN, 2024, YEAR_END, null);
            assertThat(plan.done()).isGreaterThan(plan.assigned() / 2);
        }
        assertThat(clock.today()).isEqualTo(YEAR_END);
        Figures plan = figures.figures(agency(), TaskSource.PLAN, 2024, YEAR_END, null);
        Figures given = given(YEAR_END);
        InspectionCount inspected = inspections.of(agency(), FIRST, YEAR_END, YEAR_END);
        FeedbackCount people = feedback.of(agency(), FIRST, YEAR_END, YEAR_END);
        TargetCount target = targets.of(agency(), 2024, YEAR_END);
        ReportCount sent = reports.of(agency(), FIRST, YEAR_END, YEAR_END);
        assertThat(plan.done()).isGreaterThan(plan.assigned() * 3 / 4);
        assertThat(plan.late()).isPositive();
        assertThat(given.assigned()).isEqualTo(4 + 13);
        assertThat(inspected.unitsInspected()).isEqualTo(5);
        assertThat(inspected.findings()).isEqualTo(7);
        assertThat(people.received() + people.notHandled()).isEqualTo(25);
        assertThat(people.answeredLate()).isEqualTo(3);
        assertThat(target.total()).isEqualTo(3);
        assertThat(sent).isEqualTo(new ReportCount(4, 3, 1, 0, 0));
        assertThat(count("SELECT COUNT(*) FROM extension WHERE state = 'GRANTED'"))
                .isPositive();
    }

    private Figures given(LocalDate day) {
        return figures.figures(agency(), TaskSource.DIRECTIVE, 2024, day, null);
    }

    private long open(TaskSource source) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM assignment a JOIN task t ON t.id = a.task_id WHERE a.open AND t.source = ?")
                .param(source.name())
                .query(Long.class)
                .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private long agency() {
        return jdbc.sql("SELECT id FROM agency WHERE code = 'stp-angiang'")
                .query(Long.class)
                .single();
    }
}
