package vn.dondoc.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.target.TargetFixture;

/** Inspections, feedback and targets on the leadership's page. */
class DashboardKindsTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    private LeadershipDashboard dashboard;

    @Autowired
    private BoardItems items;

    @Autowired
    private BoardInspections inspections;

    @Autowired
    private FeedbackFixture feedback;

    @Autowired
    private InspectionFixture inspection;

    @Autowired
    private TargetFixture targets;

    @Autowired
    private CurrentActor current;

    @Test
    void feedbackIsRedAfterItsTermAndComesInItsWeek() {
        feedback.received("vanphong", LocalDate.of(2024, 2, 26), "Chậm trả kết quả");
        feedback.withUnit("hctp");
        Dashboard page = read();
        assertThat(page.overdue().kinds()).containsEntry(ItemKind.FEEDBACK, 1L);
        assertThat(page.overdue().units()).extracting(Overdue.OfUnit::unitId).containsExactly((Long) null);
        assertThat(page.feedback().openOverdue()).isEqualTo(1);
        assertThat(total(BoardQuery.of(BoardList.OVERDUE).withKind(ItemKind.FEEDBACK)))
                .isEqualTo(1);
        assertThat(page.overdue().longest().get(0).text()).isEqualTo("Chậm trả kết quả");
        clock.setTo(LocalDate.of(2024, 3, 25));
        long due = read().week().stream()
                .mapToLong(day -> day.counts().getOrDefault(ItemKind.FEEDBACK, 0L))
                .sum();
        assertThat(due).isEqualTo(1);
    }

    @Test
    void inspectionsOfTheYearWithTheirLists() {
        clock.setTo(LocalDate.of(2024, 3, 4));
        long plan = inspection.running(InspectionKind.REFORM, "hctp", "bttp", "ttra");
        inspection.concluded(inspection.visit(plan, "hctp"), "Chưa niêm yết", "Sổ chưa đóng dấu");
        clock.setTo(TODAY);
        Dashboard page = read();
        assertThat(page.inspection().unitsToInspect()).isEqualTo(3);
        assertThat(page.inspection().unitsInspected()).isEqualTo(1);
        assertThat(page.inspection().findings()).isEqualTo(2);
        assertThat(lines(InspectionList.TO_INSPECT)).isEqualTo(3);
        assertThat(lines(InspectionList.LEFT)).isEqualTo(2);
        assertThat(lines(InspectionList.INSPECTED)).isEqualTo(1);
        assertThat(lines(InspectionList.FINDINGS)).isEqualTo(2);
        assertThat(lines(InspectionList.REMEDIED)).isEqualTo(page.inspection().remedied());
        // April is over: two visits are late, and both remedies stand among the overdue work of the unit
        clock.setTo(LocalDate.of(2024, 5, 6));
        Dashboard later = read();
        assertThat(later.overdue().kinds()).containsEntry(ItemKind.VISIT, 2L).containsEntry(ItemKind.WORK, 2L);
        assertThat(later.inspection().overdue()).isEqualTo(2);
        assertThat(lines(InspectionList.OVERDUE)).isEqualTo(2);
        assertThat(total(BoardQuery.of(BoardList.OVERDUE)))
                .isEqualTo(later.overdue().total());
    }

    @Test
    void targetsRedFirst() {
        long missed = targets.single("stp-angiang", "hctp");
        targets.single("stp-angiang", "bttp");
        targets.enter("vanphong", missed, "2024-Q1", "40");
        TargetBoard board = read().targets();
        assertThat(board.count().total()).isEqualTo(2);
        assertThat(board.count().noData()).isEqualTo(1);
        assertThat(board.count().notMet() + board.count().atRisk()).isEqualTo(1);
        assertThat(board.first()).extracting(one -> one.targetId()).containsExactly(missed);
    }

    private Dashboard read() {
        return current.callAs("giamdoc", () -> dashboard.read(null, null));
    }

    private long total(BoardQuery query) {
        return current.callAs(
                "giamdoc", () -> items.find(query, PageQuery.of(0, 2)).total());
    }

    private int lines(InspectionList list) {
        return current.callAs("giamdoc", () -> inspections.of(list)).size();
    }
}
