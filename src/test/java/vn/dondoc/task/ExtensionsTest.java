package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.security.CurrentActor;

/** Later due dates: who asks, advises, decides, and what holds on which day (domain.md decision 6). */
class ExtensionsTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 4, 10);
    private static final LocalDate LATER = LocalDate.of(2024, 4, 30);

    @Autowired
    Extensions extensions;

    @Autowired
    ExtensionDecisions decisions;

    @Autowired
    ExtensionQueries queries;

    @Autowired
    AssignmentQueries assignments;

    @Autowired
    FigureQueries figures;

    @Autowired
    AgencyParameters parameters;

    @Autowired
    TaskFixture fixture;

    @Autowired
    MovesFixture moves;

    @Autowired
    CurrentActor current;

    @Autowired
    JdbcClient jdbc;

    @Test
    void askedAdvisedGranted() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        long request = moves.askExtension(id, LATER);
        assertThat(details(id).dueOn()).as("until the decision").isEqualTo(DUE);
        moves.giveOpinion(request, Opinion.AGREE);
        moves.grant(request, null);

        AssignmentDetails after = details(id);
        assertThat(after.dueOn()).isEqualTo(LATER);
        assertThat(after.originalDueOn()).isEqualTo(DUE);
        ExtensionEntry entry = after.moves().extensions().get(0);
        assertThat(entry.state()).isEqualTo(RequestState.GRANTED);
        assertThat(entry.grantedDue()).isEqualTo(LATER);
        assertThat(entry.opinion()).isEqualTo(Opinion.AGREE);
        assertThat(after.history().stream().map(HistoryEntry::text).limit(2))
                .containsExactly(
                        "Lê Hoàng Phúc đồng ý gia hạn đến 30/4/2024.",
                        "Nguyễn Thị Kim Ngân cho ý kiến về đề nghị gia hạn: nhất trí: Lý do chính đáng.");
        assertThat(after.history().get(2).text())
                .endsWith("xin gia hạn từ 10/4/2024 đến 30/4/2024: Chờ số liệu của huyện.");
        assertThat(after.history())
                .extracting(HistoryEntry::kind)
                .startsWith("EXTENSION_GRANTED", "EXTENSION_OPINION", "EXTENSION_ASKED");
    }

    @Test
    void theDeciderMaySetAnotherDate() {
        long id = fixture.assignment(DUE);
        long request = moves.askExtension(id, LATER);
        moves.grant(request, LocalDate.of(2024, 4, 20));
        assertThat(details(id).dueOn()).isEqualTo(LocalDate.of(2024, 4, 20));
        assertThat(details(id).history().get(0).text())
                .endsWith("đồng ý gia hạn đến 20/4/2024 (đơn vị xin đến 30/4/2024).");
    }

    @Test
    void figuresOfPastDaysKeepTheDateThatWasKnownThen() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        clock.setTo(DUE.plusDays(5));
        long request = moves.askExtension(id, LATER);
        clock.setTo(DUE.plusDays(7));
        assertThat(details(id).moves().openExtension().late()).isTrue();
        assertThat(overdue(DUE.plusDays(7))).as("until the decision").isEqualTo(1);
        moves.grant(request, null);

        assertThat(overdue(DUE.plusDays(6))).as("as it was known then").isEqualTo(1);
        assertThat(overdue(DUE.plusDays(7))).isZero();
        assertThat(overdue(LATER)).isZero();
        clock.setTo(LATER.plusDays(1));
        assertThat(overdue(LATER.plusDays(1))).isEqualTo(1);
        fixture.submit(id, LATER);
        fixture.accept("truongphong.hctp", id);
        fixture.accept("vanphong", id);
        assertThat(details(id).outcome()).isEqualTo(Outcome.ON_TIME);
    }

    @Test
    void refusedAndWithdrawnLeaveTheDateAndDoNotCount() {
        long id = fixture.assignment(DUE);
        for (int i = 0; i < 2; i++) {
            moves.refuse(moves.askExtension(id, LATER));
            moves.withdrawExtension(moves.askExtension(id, LATER));
        }
        assertThat(details(id).dueOn()).isEqualTo(DUE);
        assertThat(details(id).moves().extensions())
                .extracting(ExtensionEntry::state)
                .containsExactly(
                        RequestState.WITHDRAWN, RequestState.REFUSED, RequestState.WITHDRAWN, RequestState.REFUSED);

        moves.grant(moves.askExtension(id, LATER), null);
        moves.grant(moves.askExtension(id, LATER.plusDays(10)), null);
        assertThatThrownBy(() -> moves.askExtension(id, LATER.plusDays(20)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("2 lần");
        assertThat(actions("truongphong.hctp", id)).doesNotContain(AssignmentAction.ASK_EXTENSION);
        fixture.as("quantri", () -> parameters.change(AgencyParameter.EXTENSION_LIMIT, "3"));
        assertThat(actions("truongphong.hctp", id)).contains(AssignmentAction.ASK_EXTENSION);
        moves.askExtension(id, LATER.plusDays(20));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        long id = fixture.assignment(DUE);
        assertThatThrownBy(() -> moves.askExtension(id, DUE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sau hạn hiện nay");
        assertThatThrownBy(() -> moves.askExtension(id, LocalDate.of(2025, 1, 15)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sang năm khác");
        assertThatThrownBy(() -> ask("truongphong.hctp", id, LATER, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ask("chuyenvien.hctp", id, LATER, "Bận")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> ask("truongphong.hctp.kg", id, LATER, "Bận")).isInstanceOf(NotFoundException.class);
        long never = fixture.assignment(null);
        assertThatThrownBy(() -> moves.askExtension(never, LATER)).isInstanceOf(NotPossibleException.class);

        long request = moves.askExtension(id, LATER);
        assertThatThrownBy(() -> moves.askExtension(id, LATER.plusDays(1)))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("đang chờ");
        assertThatThrownBy(() -> moves.grant(request, DUE)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fixture.as("giamdoc", () -> extensions.refuse(request, 0, "")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fixture.as("phogiamdoc2", () -> extensions.grant(request, 0, null, "")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> fixture.as("giamdoc.kg", () -> extensions.grant(request, 0, null, "")))
                .isInstanceOf(NotFoundException.class);
        moves.giveOpinion(request, Opinion.DISAGREE);
        assertThatThrownBy(() -> moves.giveOpinion(request, Opinion.AGREE)).isInstanceOf(NotPossibleException.class);
        assertThatThrownBy(() -> fixture.as("giamdoc", () -> extensions.grant(request, 0, null, "")))
                .as("the Office was faster")
                .isInstanceOf(StaleDataException.class);
        fixture.as("phogiamdoc", () -> extensions.grant(request, moves.extensionVersion(request), null, ""));
        assertThatThrownBy(() -> moves.refuse(request)).isInstanceOf(NotPossibleException.class);
    }

    @Test
    void aDateBeyondThePlansYearNeedsAWord() {
        long id = fixture.assignment(DUE);
        LocalDate next = LocalDate.of(2025, 1, 15);
        current.callAs(
                "truongphong.hctp",
                () -> extensions.ask(id, fixture.version(id), new ExtensionDraft(next, "Chờ luật mới", true)));
        assertThat(details(id).moves().openExtension().beyondYear()).isTrue();
    }

    @Test
    void theNoticeCountsInWorkingDaysAndEndsWithTheDate() {
        fixture.as("quantri", () -> parameters.change(AgencyParameter.EXTENSION_NOTICE, "3"));
        long id = fixture.assignment(DUE); // a Wednesday: three working days before is Friday 5/4
        clock.setTo(LocalDate.of(2024, 4, 8));
        assertThatThrownBy(() -> moves.askExtension(id, LATER))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("05/4/2024");
        clock.setTo(LocalDate.of(2024, 4, 5));
        moves.withdrawExtension(moves.askExtension(id, LATER));
        clock.setTo(DUE.plusDays(1));
        moves.askExtension(id, LATER);
    }

    @Test
    void workMeanwhileDoesNotDisturbTheDecision() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        long request = moves.askExtension(id, LATER);
        int seen = moves.extensionVersion(request);
        fixture.submit(id, clock.today());
        fixture.as("giamdoc", () -> extensions.grant(request, seen, null, ""));
        assertThat(details(id).dueOn()).isEqualTo(LATER);
        fixture.accept("truongphong.hctp", id);
        fixture.accept("vanphong", id);
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void aRequestFallsAwayWhenTheWorkEnds() {
        long id = fixture.assignment(DUE);
        long request = moves.askExtension(id, LATER);
        fixture.cancel(id);
        assertThat(details(id).moves().extensions().get(0).state()).isEqualTo(RequestState.DROPPED);
        assertThatThrownBy(() -> moves.grant(request, null)).isInstanceOf(NotPossibleException.class);
        assertThat(current.callAs("giamdoc", queries::counts)).isEqualTo(new ExtensionCounts(0, 0));
    }

    @Test
    void thePeoplesCommitteeDecidesAboutItsOwnTasks() {
        long asked = directive();
        long unasked = directive();
        long request = moves.askExtension(asked, LATER);
        assertThatThrownBy(() -> moves.grant(request, null))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("UBND tỉnh");
        assertThat(actions("giamdoc", asked)).doesNotContain(AssignmentAction.DECIDE_EXTENSION);
        assertThat(current.callAs("vanphong", queries::counts).mine()).isEqualTo(1);
        record(asked, LATER.plusDays(1), new NewFile("812.txt", "Đồng ý".getBytes()));
        record(unasked, LATER);

        assertThat(details(asked).dueOn()).isEqualTo(LATER.plusDays(1));
        ExtensionEntry entry = details(asked).moves().extensions().get(0);
        assertThat(entry.documentNumber()).isEqualTo("812/UBND-TH");
        assertThat(entry.file().fileName()).isEqualTo("812.txt");
        assertThat(current.callAs("giamdoc", () -> queries.file(entry.id())).bytes())
                .isEqualTo("Đồng ý".getBytes());
        assertThat(details(unasked).dueOn()).isEqualTo(LATER);
        assertThat(details(unasked).history().get(0).text())
                .endsWith("ghi nhận UBND tỉnh gia hạn đến 30/4/2024 tại văn bản 812/UBND-TH ngày 19/3/2024.");
        long ofThePlan = fixture.assignment(DUE);
        assertThatThrownBy(() -> record(ofThePlan, LATER)).isInstanceOf(NotPossibleException.class);
    }

    @Test
    void theCommitteeMayAlsoSayNo() {
        long id = directive();
        assertThatThrownBy(() -> record(id, null)).isInstanceOf(InvalidInputException.class);
        moves.askExtension(id, LATER);
        record(id, null);
        assertThat(details(id).dueOn()).isEqualTo(DUE);
        assertThat(details(id).moves().extensions().get(0).state()).isEqualTo(RequestState.REFUSED);
    }

    @Test
    void eachSeesWhatWaitsForHimOrHer() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        long request = moves.askExtension(id, LATER);
        assertThat(waiting("vanphong")).isEqualTo(1);
        assertThat(waiting("giamdoc")).as("the Office first").isZero();
        assertThat(mine("vanphong", QuickFilter.TO_DECIDE)).containsExactly(id);
        assertThat(mine("giamdoc", QuickFilter.OPEN)).isEmpty();
        moves.giveOpinion(request, Opinion.AGREE);
        assertThat(waiting("vanphong")).isZero();
        assertThat(waiting("giamdoc")).isEqualTo(1);
        assertThat(waiting("phogiamdoc")).isEqualTo(1);
        assertThat(waiting("phogiamdoc2")).isZero();
        assertThat(mine("giamdoc", QuickFilter.OPEN)).containsExactly(id);
        assertThat(mine("phogiamdoc2", QuickFilter.OPEN)).isEmpty();
        assertThat(current.callAs("giamdoc", () -> assignments.counts(InboxScope.MINE))
                        .toDecide())
                .isEqualTo(1);
        assertThat(list("truongphong.hctp", ExtensionList.OPEN)).hasSize(1);
        assertThat(list("truongphong.bttp", ExtensionList.OPEN)).isEmpty();
        assertThat(list("giamdoc.kg", ExtensionList.ANY)).isEmpty();
        moves.grant(request, null);
        assertThat(list("vanphong", ExtensionList.OPEN)).isEmpty();
        assertThat(list("vanphong", ExtensionList.CLOSED)).hasSize(1);
        assertThat(current.callAs("truongphong.hctp", () -> assignments
                                .rows(AssignmentFilter.of(InboxScope.UNIT, QuickFilter.OPEN), PageQuery.of(0, 10))
                                .get(0))
                        .extensionAsked())
                .isFalse();
    }

    @Test
    void onTheDueDateTheLeadershipIsAskedWithoutTheOffice() {
        long id = fixture.assignment(DUE);
        moves.askExtension(id, LATER);
        clock.setTo(DUE);
        assertThat(waiting("giamdoc")).isEqualTo(1);
    }

    @Test
    void manyAreDecidedAtOnceAndOneFailureLeavesTheOthers() {
        long first = fixture.assignment(DUE);
        long second = fixture.assignment(DUE);
        long a = moves.askExtension(first, LATER);
        long b = moves.askExtension(second, LATER);
        var seen = List.of(new ExtensionDecisions.Seen(a, 0), new ExtensionDecisions.Seen(b, 7));
        BulkOutcome outcome = current.callAs("giamdoc", () -> decisions.grant(seen, "Nhất trí"));
        assertThat(outcome.done()).containsExactly(a);
        assertThat(outcome.failures()).hasSize(1);
        assertThat(details(first).dueOn()).isEqualTo(LATER);
        assertThat(details(second).dueOn()).isEqualTo(DUE);
    }

    private long directive() {
        NewTask plan = fixture.task("812", DeadlineKind.FIXED_BY, DUE, "hctp");
        long id = fixture.create(plan).get(0);
        jdbc.sql("UPDATE task t JOIN assignment a ON a.task_id = t.id SET t.source = 'DIRECTIVE' WHERE a.id = ?")
                .param(id)
                .update();
        return id;
    }

    private void record(long id, LocalDate due, NewFile... files) {
        fixture.as(
                "vanphong",
                () -> extensions.record(
                        id,
                        fixture.version(id),
                        new RecordedExtension("812/UBND-TH", LocalDate.of(2024, 3, 19), due, ""),
                        List.of(files)));
    }

    private void ask(String account, long id, LocalDate due, String reason) {
        fixture.as(account, () -> extensions.ask(id, fixture.version(id), new ExtensionDraft(due, reason, false)));
    }

    private AssignmentDetails details(long id) {
        return current.callAs("giamdoc", () -> assignments.details(id));
    }

    private java.util.Set<AssignmentAction> actions(String account, long id) {
        return current.callAs(account, () -> assignments.details(id)).actions();
    }

    private long waiting(String account) {
        return current.callAs(account, queries::waiting);
    }

    private List<ExtensionRow> list(String account, ExtensionList list) {
        return current.callAs(
                account, () -> queries.find(list, PageQuery.of(0, 10)).items());
    }

    private List<Long> mine(String account, QuickFilter quick) {
        return current.callAs(
                account,
                () -> assignments.rows(AssignmentFilter.of(InboxScope.MINE, quick), PageQuery.of(0, 10)).stream()
                        .map(AssignmentRow::id)
                        .toList());
    }

    private long overdue(LocalDate asOf) {
        return current.callAs(
                "giamdoc", () -> figures.figures(FigureQuery.at(asOf)).overdue());
    }
}
