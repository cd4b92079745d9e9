package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.SharedFiles;
import vn.dondoc.common.Area;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.deadline.DeadlineFlag;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.organization.UnitMeaning;
import vn.dondoc.plan.reading.Confidence;
import vn.dondoc.plan.reading.FindingCode;
import vn.dondoc.plan.reading.ProgressListener;

/** Mending a draft: every edit is saved at once, told in the history, and never overwrites somebody else's. */
class PlanReviewTest extends DatabaseTest {

    private static final String HEAD =
            "STT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm\n";
    private static final String TABLE = HEAD
            + "1\tBáo cáo rà soát thủ tục hành chính quý hai\tPhòng Hành chính tư pháp\t\tQuý II năm 2024\tBáo cáo\n"
            + "2\tCông bố danh mục thủ tục đã sửa đổi\tPhòng Hỗ trợ tư pháp\tVăn phòng Sở\tQuý II năm 2024\tQuyết định\n"
            + "3\tTập huấn nghiệp vụ cho cán bộ một cửa\tCông chức làm việc tại Trung tâm\t\tTheo kế hoạch\tLớp học\n"
            + "4\tKiểm tra việc niêm yết thủ tục hành chính\t\t\tChậm nhất ngày 20/02/2024\tBiên bản\n";

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanReview review;

    @Autowired
    PlanRows rows;

    @Autowired
    PlanUnits units;

    @Autowired
    PlanDeadlines deadlines;

    @Autowired
    PlanHeads heads;

    @Autowired
    PlanQueries queries;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyRowSaysWhyItNeedsADecision() {
        long id = plans.pasted(TABLE);
        assertThat(rowsOf(id))
                .extracting(PlanRow::code, row -> List.copyOf(row.decisions()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", List.of(DecisionReason.DEADLINE_UNCONFIRMED)),
                        org.assertj.core.groups.Tuple.tuple(
                                "2", List.of(DecisionReason.UNIT_SUGGESTED, DecisionReason.DEADLINE_UNCONFIRMED)),
                        org.assertj.core.groups.Tuple.tuple(
                                "3", List.of(DecisionReason.UNIT_UNKNOWN, DecisionReason.DEADLINE_UNCLEAR)),
                        org.assertj.core.groups.Tuple.tuple("4", List.of(DecisionReason.NO_LEAD_UNIT)));
        PlanReview.Sheet sheet = office(() -> review.sheet(id));
        assertThat(sheet.blockers()).hasSize(6);
        assertThat(sheet.counts().of(RowFilter.NEEDS_DECISION)).isEqualTo(4);
        assertThat(sheet.counts().of(RowFilter.UNITS)).isEqualTo(3);
        assertThat(sheet.counts().of(RowFilter.DEADLINES)).isEqualTo(3);
        assertThat(sheet.rows(RowFilter.CONTRADICTIONS)).hasSize(sheet.counts().of(RowFilter.CONTRADICTIONS));
    }

    @Test
    void aConfirmedSuggestionCountsForAllRowsAndForTheNextDocument() {
        long id = plans.pasted(TABLE);
        assertThat(office(() -> units.acceptSuggestions(id, "phòng hỗ trợ  tư pháp", true)))
                .isEqualTo(1);
        assertThat(row(id, "2").leadUnits()).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo("Phòng Bổ trợ tư pháp");
            assertThat(unit.raw()).isEqualTo("Phòng Hỗ trợ tư pháp");
        });
        assertThat(row(plans.pasted(TABLE), "2").leadUnits()).singleElement().satisfies(unit -> {
            assertThat(unit.unitId()).isEqualTo(plans.unit("bttp"));
            assertThat(unit.confidence()).isEqualTo(Confidence.REMEMBERED);
        });
    }

    @Test
    void aLeadOutsideTheAgencyNeedsAUnitThatFollowsIt() {
        long id = plans.pasted(TABLE);
        String printed = "Công chức làm việc tại Trung tâm";
        assertThatThrownBy(() -> office(() -> units.decide(id, printed, UnitChoice.external(printed, null), false)))
                .isInstanceOf(InvalidInputException.class);
        office(() -> units.decide(id, printed, UnitChoice.external(printed, plans.unit("vp")), false));
        assertThat(row(id, "3").decisions()).containsExactly(DecisionReason.DEADLINE_UNCLEAR);
        assertThat(row(id, "3").leadUnits())
                .extracting(RowUnit::name, RowUnit::meaning, RowUnit::unitId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(printed, UnitMeaning.EXTERNAL, plans.unit("vp")));
    }

    @Test
    void oneConfirmationServesAllRowsWithTheSameWordsAndMeaning() {
        long id = plans.pasted(TABLE);
        assertThat(office(() -> deadlines.confirmSame(id, row(id, "1").id()))).isEqualTo(2);
        PlanRow second = row(id, "2");
        assertThat(second.decisions()).containsExactly(DecisionReason.UNIT_SUGGESTED);
        assertThat(second.deadlineConfirmedBy()).isNotNull();
        assertThat(office(() -> queries.history(id, second.id())))
                .singleElement()
                .satisfies(event -> assertThat(event.text()).contains("Quý II năm 2024", "30/6/2024"));
    }

    @Test
    void anUnclearDeadlineIsNeverConfirmedAsItStands() {
        long id = plans.pasted(TABLE);
        long unclear = row(id, "3").id();
        assertThatThrownBy(
                        () -> change(id, unclear, null, RowChange.nothing().withDeadline(DeadlineDecision.confirm())))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        office(() -> deadlines.confirm(id, List.of(row(id, "1").id(), unclear))))
                .isInstanceOf(InvalidInputException.class);
        assertThat(row(id, "1").deadlineConfirmedBy())
                .as("nothing of a refused bulk is kept")
                .isNull();

        PlanRow reread = change(
                id,
                unclear,
                null,
                RowChange.nothing().withDeadline(DeadlineDecision.reread("Trước ngày 05/9/2024", true)));
        assertThat(reread.deadline().due()).isEqualTo(LocalDate.of(2024, 9, 4));
        assertThat(reread.deadlineText()).as("the printed words stay").isEqualTo("Theo kế hoạch");
        assertThat(reread.deadlinePhrase()).isEqualTo("Trước ngày 05/9/2024");
        assertThat(reread.deadlineChanged()).isTrue();
        assertThat(reread.decisions()).containsExactly(DecisionReason.UNIT_UNKNOWN);
    }

    @Test
    void datesSetByHandGetTheSameFlagsAsReadOnes() {
        long id = plans.pasted(TABLE);
        long first = row(id, "1").id();
        PlanRow sunday = change(
                id,
                first,
                null,
                RowChange.nothing()
                        .withDeadline(DeadlineDecision.explicit(
                                DeadlineKind.FIXED_BY, null, LocalDate.of(2025, 6, 29), null)));
        assertThat(sunday.deadline().flags()).contains(DeadlineFlag.OTHER_YEAR, DeadlineFlag.DUE_ON_DAY_OFF);
        assertThat(sunday.decisions()).as("a person has decided").isEmpty();
        refused(id, first, DeadlineDecision.explicit(DeadlineKind.FIXED_BY, null, null, null));
        refused(id, first, DeadlineDecision.explicit(DeadlineKind.UNCLEAR, null, null, null));
        refused(id, first, DeadlineDecision.explicit(DeadlineKind.RECURRING, null, null, null));
        refused(id, first, DeadlineDecision.explicit(DeadlineKind.ONGOING, null, LocalDate.of(2024, 6, 1), null));
        refused(
                id,
                first,
                DeadlineDecision.explicit(
                        DeadlineKind.RANGE, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 6, 1), null));
        PlanRow monthly = change(
                id,
                first,
                null,
                RowChange.nothing()
                        .withDeadline(
                                DeadlineDecision.explicit(DeadlineKind.RECURRING, null, null, Recurrence.MONTHLY)));
        assertThat(monthly.deadline().recurrence()).isEqualTo(Recurrence.MONTHLY);
    }

    @Test
    void ofTwoPeopleWhoEditARowTheSecondIsTold() {
        long id = plans.pasted(TABLE);
        PlanRow seen = row(id, "1");
        change(id, seen.id(), seen.version(), RowChange.nothing().withNote("người thứ nhất"));
        assertThatThrownBy(() -> change(
                        id,
                        seen.id(),
                        seen.version(),
                        RowChange.nothing().withNote("người thứ hai").withContent("khác")))
                .isInstanceOf(StaleDataException.class);
        assertThat(row(id, "1").note()).isEqualTo("người thứ nhất");
        assertThat(row(id, "1").content()).isEqualTo(seen.content());
    }

    @Test
    void rowsAreAddedDividedTakenOutAndPutBack() {
        long id = plans.pasted(TABLE);
        PlanRow added = office(() -> rows.add(
                id,
                row(id, "1").id(),
                RowChange.nothing()
                        .withContent("Sơ kết sáu tháng")
                        .withRowNo("1a")
                        .withLeadUnits(List.of(UnitChoice.allUnits()))
                        .withDeadline(DeadlineDecision.reread("Thường xuyên", true))));
        assertThat(added.position()).isEqualTo(2);
        assertThat(added.decisions()).isEmpty();
        assertThat(codes(id)).containsExactly("1", "1a", "2", "3", "4");

        long second = row(id, "2").id();
        office(() -> rows.split(id, second, null, List.of("Rà soát danh mục", "Trình công bố danh mục")));
        assertThat(rowsOf(id)).hasSize(6);
        PlanRow part = rowsOf(id).get(3);
        assertThat(part.content()).isEqualTo("Trình công bố danh mục");
        assertThat(part.deadline().due()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(part.deliverable()).isEqualTo("Quyết định");
        assertThat(part.decisions()).contains(DecisionReason.UNIT_SUGGESTED);

        PlanRow out = office(() -> rows.exclude(id, second, null, "Trùng dòng 1"));
        assertThat(out.included()).isFalse();
        assertThat(out.decisions()).isEmpty();
        assertThatThrownBy(() -> office(() -> rows.exclude(id, second, null, "lần nữa")))
                .isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> office(() -> rows.exclude(id, row(id, "1").id(), null, " ")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(office(() -> rows.restore(id, second, null)).included()).isTrue();
    }

    @Test
    void aSubRowIsATaskOfItsOwnOrMoreWordsOfTheRowAbove() {
        byte[] file = SharedFiles.bytes("samples/tphcm-2820-qd-ubnd-2025.docx");
        long id = office(() -> drafting.upload("2820.docx", file, ProgressListener.NONE));
        List<PlanRow> open = rowsOf(id).stream()
                .filter(row -> row.decisions().contains(DecisionReason.SUB_ROW_AMBIGUOUS))
                .toList();
        assertThat(open).hasSize(3);
        PlanRow kept = office(() -> rows.keepSubRow(id, open.get(0).id(), null));
        assertThat(kept.decisions()).doesNotContain(DecisionReason.SUB_ROW_AMBIGUOUS);
        PlanRow merged = office(() -> rows.mergeSubRow(id, open.get(1).id(), null));
        assertThat(merged.position()).isEqualTo(open.get(1).parentPosition());
        assertThat(merged.content()).endsWith(open.get(1).content());
        assertThat(rowsOf(id).stream().filter(PlanRow::included)).hasSize(27);
        assertThat(codes(id)).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceNotUnderstoodIsSettledOnce() {
        long id = plans.small();
        jdbc.sql("INSERT INTO plan_unread_row (plan_id, place, text) VALUES (?, 'Bảng 1, dòng 4', 'Tổ chức hội nghị')")
                .param(id)
                .update();
        PlanReview.Sheet sheet = office(() -> review.sheet(id));
        assertThat(sheet.blockers()).extracting(Blocker::code).containsExactly("UNREAD_ROW");
        assertThat(sheet.counts().unread()).isEqualTo(1);
        long unread = sheet.unread().get(0).id();
        PlanRow row = office(() -> heads.unreadToRow(
                id,
                unread,
                null,
                RowChange.nothing().withContent("Tổ chức hội nghị").withRowNo("3")));
        assertThat(row.position()).isEqualTo(3);
        assertThat(office(() -> review.sheet(id)).counts().unread()).isZero();
        assertThatThrownBy(() -> office(() -> {
                    heads.settleUnread(id, unread, "Không phải nhiệm vụ");
                    return null;
                }))
                .isInstanceOf(NotPossibleException.class);
    }

    @Test
    void findingsFollowTheRowsAsTheyStand() {
        long id = plans.pasted(TABLE);
        office(() -> {
            heads.change(
                    id,
                    null,
                    new PlanHead(
                            "56/KH-STP",
                            PlanFixture.SIGNED,
                            2024,
                            "Kiểm soát thủ tục năm 2024",
                            Area.PROCEDURES,
                            null,
                            null));
            return null;
        });
        long late = row(id, "4").id();
        assertThat(row(id, "4").deadline().flags()).contains(DeadlineFlag.DUE_BEFORE_PLAN_SIGNED);
        assertThat(row(id, "4").decisions())
                .as("read again against the new date")
                .contains(DecisionReason.DEADLINE_UNCONFIRMED);
        assertThat(findings(id, FindingCode.DUE_BEFORE_PLAN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rowIds()).containsExactly(late));
        change(
                id,
                late,
                null,
                RowChange.nothing()
                        .withDeadline(DeadlineDecision.explicit(
                                DeadlineKind.FIXED_BY, null, LocalDate.of(2024, 4, 26), null)));
        assertThat(findings(id, FindingCode.DUE_BEFORE_PLAN)).isEmpty();
    }

    @Test
    void proposalsOfTheHeadAreMarkedUntilAPersonSavesIt() {
        long id = plans.pasted(TABLE);
        PlanDetails read = office(() -> queries.details(id));
        assertThat(read.head().area()).isEqualTo(Area.PROCEDURES);
        assertThat(read.proposed()).containsExactly("area");
        office(() -> {
            heads.change(id, read.summary().version(), read.head());
            return null;
        });
        assertThat(office(() -> queries.details(id)).proposed()).isEmpty();
        assertThat(office(() -> rows.setArea(id, null, null, Area.STEERING))).isEqualTo(4);
        assertThat(rowsOf(id)).allSatisfy(row -> assertThat(row.area()).isEqualTo(Area.STEERING));
    }

    @Test
    void beforeTheLeadershipOnlyTheLeadershipDecidesAboutDeadlines() {
        long id = plans.small();
        plans.submitSigned(id);
        long first = rowsOf(id).get(0).id();
        RowChange quarter = RowChange.nothing().withDeadline(DeadlineDecision.reread("Quý III năm 2024", true));
        assertThatThrownBy(() -> change(id, first, null, quarter)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> change(id, first, null, RowChange.nothing().withContent("khác")))
                .isInstanceOf(NotPossibleException.class);
        PlanRow decided = plans.as("giamdoc", () -> rows.change(id, first, null, quarter));
        assertThat(decided.deadline().due()).isEqualTo(LocalDate.of(2024, 9, 30));
    }

    @Test
    void othersMayLookButNotMend() {
        long id = plans.small();
        long first = rowsOf(id).get(0).id();
        RowChange edit = RowChange.nothing().withNote("x");
        for (String account : List.of("giamdoc", "phogiamdoc", "vanthu", "truongphong.hctp", "chuyenvien.hctp")) {
            assertThat(plans.as(account, () -> review.rows(id))).hasSize(2);
            assertThatThrownBy(() -> plans.as(account, () -> rows.change(id, first, null, edit)))
                    .as(account)
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThatThrownBy(() -> plans.as("quantri", () -> review.rows(id))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> plans.as("vanphong.kg", () -> review.rows(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> plans.as("vanphong.kg", () -> rows.change(id, first, null, edit)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRowOfAnotherPlanIsNotFound() {
        long one = plans.small();
        long other = plans.small();
        long foreign = rowsOf(other).get(0).id();
        assertThatThrownBy(() -> change(one, foreign, null, RowChange.nothing().withNote("x")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> office(() -> deadlines.confirm(one, List.of(foreign))))
                .isInstanceOf(NotFoundException.class);
    }

    private void refused(long id, long rowId, DeadlineDecision decision) {
        assertThatThrownBy(() -> change(id, rowId, null, RowChange.nothing().withDeadline(decision)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).startsWith("deadline."));
    }

    private List<PlanFinding> findings(long id, FindingCode code) {
        return office(() -> review.sheet(id)).findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    private PlanRow change(long id, long rowId, Integer version, RowChange change) {
        return office(() -> rows.change(id, rowId, version, change));
    }

    private List<PlanRow> rowsOf(long id) {
        return office(() -> review.rows(id));
    }

    private List<String> codes(long id) {
        return rowsOf(id).stream().map(PlanRow::code).toList();
    }

    private PlanRow row(long id, String code) {
        return rowsOf(id).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private <T> T office(Supplier<T> work) {
        return plans.as("vanphong", work);
    }
}
