package vn.dondoc.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.PageQuery;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.Remedies;
import vn.dondoc.inspection.RemedyDraft;
import vn.dondoc.inspection.RemedyState;
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
    private Remedies remedies;

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
        assertThat(current.callAs("giamdoc", () -> inspections.of(InspectionList.FINDINGS)).stream()
                        .filter(line -> line.remedy() == RemedyState.REMEDIED))
                .hasSize(page.inspection().remedied());
        // April is over: two visits are late, and both remedies stand among the overdue work of the unit
        clock.setTo(LocalDate.of(2024, 5, 6));
        Dashboard later = read();
        assertThat(later.overdue().kinds()).containsEntry(ItemKind.VISIT, 2L).containsEntry(ItemKind.WORK, 2L);
        assertThat(later.inspection().overdue()).isEqualTo(2);
        assertThat(lines(InspectionList.OVERDUE)).isEqualTo(2);
        assertThat(total(BoardQuery.of(BoardList.OVERDUE)))
                .isEqualTo(later.overdue().total());
    }

    /** No inbox shows it, so that it is red here, under the name of the body that owes it. */
    @Test
    void whatABodyOutsideOwesIsRedAfterItsDay() {
        long plan = inspection.draft(InspectionKind.DECENTRALISED, "hctp");
        long visit = inspection.body(plan, "UBND huyện Châu Thành");
        inspection.running("", plan);
        inspection.concluded(visit, "Chưa rà soát văn bản");
        LocalDate due = LocalDate.of(2024, 4, 3);
        clock.setTo(LocalDate.of(2024, 4, 1));
        assertThat(read().overdue().total()).isZero();
        assertThat(total(BoardQuery.of(BoardList.WEEK).withKind(ItemKind.REMEDY).withDay(due)))
                .isEqualTo(1);
        clock.setTo(due.plusDays(1));
        Dashboard page = read();
        assertThat(page.inspection().overdue()).isEqualTo(1);
        assertThat(page.overdue().kinds()).isEqualTo(Map.of(ItemKind.REMEDY, 1L));
        assertThat(page.overdue().units()).containsExactly(new Overdue.OfUnit(null, "UBND huyện Châu Thành", 1, false));
        BoardItem item = page.overdue().longest().get(0);
        assertThat(item.unit()).isEqualTo("UBND huyện Châu Thành");
        assertThat(item.text()).isEqualTo("Chưa rà soát văn bản");
        assertThat(item.day()).isEqualTo(due);
        assertThat(item.within()).isEqualTo(plan);
        assertThat(item.id()).isEqualTo(visit);
        assertThat(total(BoardQuery.of(BoardList.OVERDUE))).isEqualTo(1);
        long finding = inspection.findings(visit).get(0).id();
        current.runAs(
                InspectionFixture.LEAD,
                () -> remedies.record(finding, null, new RemedyDraft(due.plusDays(1), "Đã rà soát", "20/BC-UBND")));
        assertThat(read().overdue().total()).isZero();
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
