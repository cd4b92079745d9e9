package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.document.NewFile;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.security.CurrentActor;

/** Parts of cooperating units. */
class ContributionsTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 4, 10);
    private static final NewFile FILE = new NewFile("so-lieu.txt", "Số liệu".getBytes(StandardCharsets.UTF_8));

    @Autowired
    Contributions contributions;

    @Autowired
    ContributionQueries queries;

    @Autowired
    AssignmentQueries assignments;

    @Autowired
    FigureQueries figures;

    @Autowired
    TaskFixture fixture;

    @Autowired
    MovesFixture moves;

    @Autowired
    CurrentActor current;

    @Test
    void askedGivenSentBackGivenAgainTaken() {
        long id = received();
        long part = moves.askContribution(id, "bttp", null);
        ContributionEntry asked = entry("truongphong.bttp", id);
        assertThat(asked.dueOn()).as("three working days before").isEqualTo(LocalDate.of(2024, 4, 5));
        assertThat(asked.actions()).containsExactly(ContributionAction.GIVE, ContributionAction.NAME_PERSON);
        assertThat(entry("chuyenvien.hctp", id).actions()).containsExactly(ContributionAction.WITHDRAW);
        assertThat(entry("vanthu", id).actions()).isEmpty();
        fixture.as("truongphong.bttp", () -> contributions.namePerson(part, 0, fixture.person("chuyenvien2.bttp")));
        moves.give(part, "chuyenvien2.bttp", FILE);
        assertThat(entry("chuyenvien.hctp", id).actions())
                .containsExactly(ContributionAction.ACCEPT, ContributionAction.SEND_BACK);
        assertThat(mine("chuyenvien.hctp", QuickFilter.TO_DECIDE)).containsExactly(id);
        assertThat(mine("truongphong.hctp", QuickFilter.TO_DECIDE)).containsExactly(id);
        assertThat(mine("truongphong.bttp", QuickFilter.OPEN)).isEmpty();
        moves.sendBackContribution(part);
        moves.give(part, "truongphong.bttp");
        moves.acceptContribution(part);

        ContributionEntry taken = entry("vanphong", id);
        assertThat(taken.state()).isEqualTo(ContributionState.ACCEPTED);
        assertThat(taken.personName()).isNotNull();
        assertThat(taken.late()).isFalse();
        assertThat(taken.answers())
                .extracting(ContributionAnswer::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.RETURNED);
        assertThat(taken.answers().get(1).reason()).isEqualTo("Thiếu một huyện");
        long file = taken.answers().get(1).files().get(0).id();
        assertThat(current.callAs("chuyenvien.hctp", () -> queries.file(part, file))
                        .bytes())
                .isEqualTo(FILE.content());
        assertThatThrownBy(() -> current.callAs("chuyenvien.pbgd", () -> queries.file(part, file)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> current.callAs("giamdoc.kg", () -> queries.file(part, file)))
                .isInstanceOf(NotFoundException.class);
        assertThat(details("giamdoc", id).history())
                .extracting(HistoryEntry::kind)
                .startsWith(
                        "CONTRIBUTION_ACCEPTED",
                        "CONTRIBUTION_GIVEN",
                        "CONTRIBUTION_RETURNED",
                        "CONTRIBUTION_GIVEN",
                        "CONTRIBUTION_PERSON",
                        "CONTRIBUTION_ASKED");
    }

    @Test
    void aUnitThatDidNotCooperateDoesSoFromNowOn() {
        long id = received();
        assertThatThrownBy(() -> details("chuyenvien.bttp", id)).isInstanceOf(ForbiddenException.class);
        moves.askContribution(id, "bttp", null);
        AssignmentDetails seen = details("chuyenvien.bttp", id);
        assertThat(seen.cooperatingUnits()).containsExactly("Phòng Bổ trợ tư pháp");
        assertThat(seen.history().get(0).text()).contains("(bổ sung đơn vị phối hợp)");
        moves.askContribution(id, "bttp", null);
        assertThat(details("giamdoc", id).history().get(0).text()).doesNotContain("bổ sung");
        ContributionProposal proposal = current.callAs("chuyenvien.hctp", () -> contributions.proposal(id));
        assertThat(proposal.cooperating()).extracting(unit -> unit.code()).containsExactly("bttp");
        assertThat(proposal.others()).extracting(unit -> unit.code()).doesNotContain("bttp", "hctp", "bgd");
        assertThat(proposal.latest()).isEqualTo(DUE);
    }

    @Test
    void listsAndNumbersOfBothSides() {
        long id = received();
        long part = moves.askContribution(id, "bttp", LocalDate.of(2024, 3, 21));
        long other = moves.askContribution(id, "xdkt", null);
        assertThat(counts("truongphong.bttp")).isEqualTo(new ContributionCounts(1, 0, 0, 0));
        assertThat(counts("chuyenvien.hctp")).isEqualTo(new ContributionCounts(0, 0, 0, 2));
        assertThat(counts("giamdoc.kg")).isEqualTo(new ContributionCounts(0, 0, 0, 0));
        clock.setTo(LocalDate.of(2024, 3, 22));
        assertThat(counts("chuyenvien2.bttp")).isEqualTo(new ContributionCounts(1, 1, 0, 0));
        assertThat(list("truongphong.bttp", ContributionList.LATE)).containsExactly(part);
        assertThat(entry("chuyenvien.hctp", id).late()).isTrue();
        moves.give(part, "chuyenvien.bttp");
        assertThat(counts("truongphong.bttp")).isEqualTo(new ContributionCounts(0, 0, 1, 0));
        moves.acceptContribution(part);
        moves.withdrawContribution(other);
        assertThat(list("truongphong.bttp", ContributionList.CLOSED)).containsExactly(part);
        assertThat(list("truongphong.hctp", ContributionList.CLOSED)).containsExactlyInAnyOrder(part, other);
        assertThat(details("giamdoc", id).moves().contributions())
                .filteredOn(one -> one.id() == part)
                .allMatch(ContributionEntry::late);
    }

    @Test
    void neverCountedAndNeverABlock() {
        long id = received();
        moves.askContribution(id, "bttp", null);
        assertThat(current.callAs("giamdoc", () -> figures.figures(FigureQuery.at(clock.today())))
                        .assigned())
                .isEqualTo(1);
        fixture.submit(id, clock.today());
        fixture.accept("truongphong.hctp", id);
        fixture.accept("vanphong", id);
        assertThat(entry("giamdoc", id).state()).isEqualTo(ContributionState.DROPPED);
        assertThat(counts("truongphong.bttp").toGive()).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        long id = received();
        assertThatThrownBy(() -> moves.askContribution(id, "hctp", null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> moves.askContribution(id, "bttp", DUE.plusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> moves.askContribution(id, "bttp", clock.today().minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> fixture.as(
                        "chuyenvien2.hctp",
                        () -> contributions.ask(
                                id, fixture.version(id), new ContributionDraft(fixture.unit("bttp"), "Gì đó", null))))
                .as("a colleague's task")
                .isInstanceOf(ForbiddenException.class);
        long part = moves.askContribution(id, "bttp", null);
        assertThatThrownBy(() -> moves.give(part, "chuyenvien.hctp")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> fixture.as(
                        "chuyenvien.bttp",
                        () -> contributions.give(part, 0, new ContributionGift(" ", "", null), List.of())))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> moves.acceptContribution(part)).isInstanceOf(NotPossibleException.class);
        moves.give(part, "chuyenvien.bttp");
        assertThatThrownBy(() -> fixture.as("chuyenvien.hctp", () -> contributions.accept(part, 0)))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> moves.withdrawContribution(part)).isInstanceOf(NotPossibleException.class);
    }

    private long received() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        return id;
    }

    private AssignmentDetails details(String account, long id) {
        return current.callAs(account, () -> assignments.details(id));
    }

    private ContributionEntry entry(String account, long id) {
        return details(account, id).moves().contributions().get(0);
    }

    private ContributionCounts counts(String account) {
        return current.callAs(account, queries::counts);
    }

    private List<Long> list(String account, ContributionList list) {
        return current.callAs(account, () -> queries.find(list, PageQuery.of(0, 10)).items().stream()
                .map(ContributionRow::id)
                .toList());
    }

    private List<Long> mine(String account, QuickFilter quick) {
        return current.callAs(
                account,
                () -> assignments.rows(AssignmentFilter.of(InboxScope.MINE, quick), PageQuery.of(0, 10)).stream()
                        .map(AssignmentRow::id)
                        .toList());
    }
}
