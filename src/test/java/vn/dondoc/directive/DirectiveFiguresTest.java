package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.BreakdownRow;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.FigureReports;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.task.TaskSource;

/** Own counts of what the People's Committee and the leadership gave, as reports print them. */
class DirectiveFiguresTest extends DirectiveTest {

    private static final PageQuery ALL = PageQuery.of(0, 500);

    @Autowired
    private DirectiveFigures figures;

    @Autowired
    private DirectiveQueries queries;

    @Autowired
    private FigureQueries anyFigures;

    @Autowired
    private FigureReports reports;

    /** S0, Kiên Giang Q1/2024, I.5: 23 = 15 + 8, nothing late, nothing overdue. */
    @Test
    void firstQuarterOfKienGiang() {
        LocalDate cutOff = LocalDate.of(2024, 3, 14);
        load(23, 15, LocalDate.of(2024, 1, 10), cutOff);
        planWorkBesideIt();
        DirectiveSummary summary = summary(Issuer.PEOPLES_COMMITTEE, cutOff, WindowKind.QUARTER, 1);
        assertThat(summary.sentence())
                .isEqualTo("23 nhiệm vụ; hoàn thành 15 (đúng hạn 15, trễ hạn 00);"
                        + " chưa hoàn thành 08 (trong hạn 08, quá hạn 00); 65,2%");
        assertThat(listed(DirectiveFilter.at(cutOff))).isEqualTo(23);
        assertThat(listed(DirectiveFilter.at(cutOff).withState(DirectiveState.DONE)))
                .isEqualTo(15);
        assertThat(listed(DirectiveFilter.at(cutOff).withState(DirectiveState.DONE_IN_TIME)))
                .isEqualTo(15);
        assertThat(listed(DirectiveFilter.at(cutOff).withState(DirectiveState.NOT_DONE)))
                .isEqualTo(8);
        // as known a month before, whatever happened since
        assertThat(summary(Issuer.PEOPLES_COMMITTEE, LocalDate.of(2024, 1, 9), WindowKind.QUARTER, 1)
                        .sentence())
                .startsWith("00 nhiệm vụ; hoàn thành 00")
                .doesNotContain("%");
    }

    /** S1, Hà Tĩnh first half of 2023, II.3: 50, of them 47 done, 3 going on, none overdue. */
    @Test
    void firstHalfOfHaTinh() {
        LocalDate cutOff = LocalDate.of(2023, 6, 14);
        load(50, 47, LocalDate.of(2023, 2, 1), cutOff);
        DirectiveSummary summary = summary(Issuer.PEOPLES_COMMITTEE, cutOff, WindowKind.HALF_YEAR, 1);
        assertThat(summary.whole().assigned()).isEqualTo(50);
        assertThat(summary.whole().done()).isEqualTo(47);
        assertThat(summary.whole().notDone()).isEqualTo(3);
        assertThat(summary.whole().overdue()).isZero();
        assertThat(summary.whole().donePercent()).hasValue("94%");
        assertThat(summary.sentence()).contains("chưa hoàn thành 03 (trong hạn 03, quá hạn 00); 94%");
    }

    @Test
    void neverMixedWithPlanProgressOrWithEachOther() {
        enter("vanphong", committee("1/UBND-NC"), task("Báo cáo công tác hộ tịch quý I", "29/3/2024", "hctp"));
        enter("vanphong", committee("2/UBND-NC"), task("Góp ý dự thảo quy chế phối hợp", "29/3/2024", "hctp"));
        enter("giamdoc", order(""), task("Chuẩn bị tài liệu họp giao ban", "22/3/2024", "vp"));
        planWorkBesideIt();
        assertThat(count(FigureQuery.at(TODAY))).isEqualTo(3);
        assertThat(count(FigureQuery.at(TODAY).withSource(TaskSource.DIRECTIVE)))
                .isEqualTo(2);
        assertThat(count(FigureQuery.at(TODAY).withSource(TaskSource.LEADERSHIP)))
                .isEqualTo(1);
        assertThat(as("giamdoc", () -> anyFigures.breakdown(FigureQuery.at(TODAY), Breakdown.SOURCE)))
                .extracting(BreakdownRow::label)
                .containsExactly("Kế hoạch", "UBND tỉnh giao", "Lãnh đạo Sở giao");
        assertThat(as("giamdoc", () -> anyFigures.breakdown(FigureQuery.at(TODAY), Breakdown.UNIT)).stream()
                        .mapToLong(row -> row.figures().assigned())
                        .sum())
                .isEqualTo(3);
        assertThat(as("giamdoc", () -> reports.subject(FigureQuery.at(TODAY).withSource(TaskSource.LEADERSHIP))))
                .isEqualTo("Nhiệm vụ Lãnh đạo Sở giao năm 2024");
        assertThat(listed(DirectiveFilter.at(TODAY))).isEqualTo(3);
        assertThat(listed(DirectiveFilter.at(TODAY).withIssuer(Issuer.LEADERSHIP)))
                .isEqualTo(1);
    }

    @Test
    void lateOverdueAndStopped() {
        LocalDate received = LocalDate.of(2024, 3, 18);
        Entered late = enter(
                "vanphong",
                committee("1/UBND-NC", received, received),
                task("Báo cáo công tác hộ tịch quý I", "20/3/2024", "hctp"));
        Entered overdue = enter(
                "vanphong",
                committee("2/UBND-NC", received, received),
                task("Góp ý dự thảo quy chế phối hợp", "21/3/2024", "hctp"));
        Entered stopped = enter(
                "vanphong",
                committee("3/UBND-NC", received, received),
                task("Cử người dự tập huấn tại Hà Nội", "22/3/2024", "hctp"));
        clock.setTo(LocalDate.of(2024, 3, 25));
        tasks.complete(part(late.taskIds().get(0)), LocalDate.of(2024, 3, 25));
        tasks.cancel(part(stopped.taskIds().get(0)));
        LocalDate day = LocalDate.of(2024, 3, 25);
        assertThat(summary(Issuer.PEOPLES_COMMITTEE, day, WindowKind.QUARTER, 2).sentence())
                .isEqualTo("02 nhiệm vụ; hoàn thành 01 (đúng hạn 00, trễ hạn 01);"
                        + " chưa hoàn thành 01 (trong hạn 00, quá hạn 01); 50%");
        assertThat(as("vanphong", () -> queries.find(DirectiveFilter.at(day), ALL))
                        .items())
                .extracting(DirectiveRow::taskId)
                .containsExactly(overdue.taskIds().get(0), late.taskIds().get(0));
        assertThat(listed(DirectiveFilter.at(day).withState(DirectiveState.OVERDUE)))
                .isEqualTo(1);
        assertThat(listed(DirectiveFilter.at(day).withState(DirectiveState.DONE_LATE)))
                .isEqualTo(1);
        assertThat(listed(DirectiveFilter.at(day).withState(DirectiveState.STOPPED)))
                .isEqualTo(1);
        assertThat(listed(DirectiveFilter.at(day).withDue(LocalDate.of(2024, 3, 21), null)))
                .isEqualTo(1);
        assertThat(listed(DirectiveFilter.at(day).withText("ho tich"))).isEqualTo(1);
        assertThat(listed(DirectiveFilter.at(day).withText("2/UBND"))).isEqualTo(1);
    }

    @Test
    void openWorkOfTheYearBeforeIsToldBeside() {
        clock.setTo(LocalDate.of(2023, 11, 6));
        enter(
                "vanphong",
                committee("900/UBND-NC", LocalDate.of(2023, 11, 2), LocalDate.of(2023, 11, 6)),
                task("Hoàn thiện đề án số hóa sổ hộ tịch", "28/6/2024", "hctp").tracked("UB-2023-900"));
        clock.setTo(TODAY);
        enter("vanphong", committee("1/UBND-NC"), task("Báo cáo công tác hộ tịch quý I", "29/3/2024", "hctp"));
        DirectiveSummary summary = summary(Issuer.PEOPLES_COMMITTEE, TODAY, WindowKind.QUARTER, 1);
        assertThat(summary.whole().assigned()).isEqualTo(1);
        assertThat(summary.carriedOver()).isEqualTo(1);
        assertThat(as(
                                "vanphong",
                                () -> queries.find(
                                        DirectiveFilter.at(TODAY)
                                                .withState(DirectiveState.CARRIED_OVER)
                                                .withTracking("ub-2023"),
                                        ALL))
                        .items())
                .extracting(DirectiveRow::trackingNumber)
                .containsExactly("UB-2023-900");
    }

    @Test
    void aUnitSeesAndCountsItsOwn() {
        enter("vanphong", committee("1/UBND-NC"), task("Báo cáo công tác hộ tịch quý I", "29/3/2024", "hctp", "bttp"));
        enter("vanphong", committee("2/UBND-NC"), task("Góp ý dự thảo quy chế phối hợp", "29/3/2024", "xdkt"));
        assertThat(as("truongphong.bttp", () -> queries.find(DirectiveFilter.at(TODAY), ALL))
                        .total())
                .isEqualTo(1);
        assertThat(as("truongphong.bttp", () -> figures.of(Issuer.PEOPLES_COMMITTEE, TODAY, null, null))
                        .whole()
                        .assigned())
                .isEqualTo(1);
        assertThatThrownBy(() -> as(
                        "truongphong.bttp",
                        () -> figures.of(Issuer.PEOPLES_COMMITTEE, TODAY, null, tasks.unit("hctp"))))
                .isInstanceOf(ForbiddenException.class);
        assertThat(as("giamdoc.kg", () -> queries.find(DirectiveFilter.at(TODAY), ALL))
                        .total())
                .isZero();
        assertThatThrownBy(() -> as("quantri", () -> queries.find(DirectiveFilter.at(TODAY), ALL)))
                .isInstanceOf(ForbiddenException.class);
    }

    /** So many tasks received on a day, the first of them done by their due date, the others due after the cut-off. */
    private void load(int all, int done, LocalDate received, LocalDate cutOff) {
        clock.setTo(received);
        List<Long> parts = new ArrayList<>();
        for (int i = 1; i <= all; i++) {
            LocalDate due = i <= done ? received.plusDays(10 + i % 7) : cutOff.plusDays(i);
            DirectiveTaskDraft draft = DirectiveTaskDraft.of(
                    "Nhiệm vụ thứ " + i + " " + "abcdefghiklmnopqrstuvxyz".charAt(i % 24) + i,
                    units("hctp"),
                    DirectiveDeadline.day(due));
            DirectiveHead head = committee((100 + i) + "/UBND-NC", received.minusDays(2), received);
            parts.add(part(as("vanphong", () -> entry.enter(head, List.of(draft), List.of(), true))
                    .taskIds()
                    .get(0)));
        }
        clock.setTo(received.plusDays(9));
        parts.subList(0, done).forEach(part -> tasks.complete(part, received.plusDays(9)));
        clock.setTo(cutOff);
    }

    private void planWorkBesideIt() {
        tasks.assignment(clock.today().plusDays(3));
        tasks.assignment(null);
        tasks.create(tasks.task("I.9", DeadlineKind.FIXED_BY, clock.today(), "hctp"));
    }

    private DirectiveSummary summary(Issuer issuer, LocalDate asOf, WindowKind kind, int number) {
        return as("vanphong", () -> figures.of(issuer, asOf, ReportingWindow.of(kind, asOf.getYear(), number), null));
    }

    private long count(FigureQuery query) {
        Figures found = as("giamdoc", () -> anyFigures.figures(query));
        return found.assigned();
    }

    private long listed(DirectiveFilter filter) {
        return as("vanphong", () -> queries.find(filter, ALL)).total();
    }
}
