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
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.Absences;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.security.CurrentActor;

/** A substitute works: what is allowed on which day, what the lists show, and what is written down. */
class SubstituteWorkTest extends DatabaseTest {

    private static final String HEAD = "truongphong.hctp";
    private static final String SUBSTITUTE = "chuyenvien.bttp";
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AssignmentQueries queries;

    @Autowired
    private Absences absences;

    @Autowired
    private CurrentActor current;

    @Autowired
    private PlanFixture plans;

    @Autowired
    private PlanIssuance issuance;

    @Autowired
    private PlanQueries planQueries;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void receivesAndAcceptsForTheHeadWithinTheRange() {
        long id = fixture.assignment(DUE);
        absent(HEAD, SUBSTITUTE, "2024-03-25", "2024-03-29");
        fixture.as(SUBSTITUTE, () -> {
            assertThatThrownBy(() -> queries.details(id)).as("before").isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> receive(id)).isInstanceOf(ForbiddenException.class);
        });
        clock.setTo(LocalDate.of(2024, 3, 25));
        fixture.as(SUBSTITUTE, () -> receive(id));
        fixture.submit(id, clock.today());
        clock.setTo(LocalDate.of(2024, 3, 29));
        fixture.accept(SUBSTITUTE, id);
        AssignmentDetails details = current.callAs("vanphong", () -> queries.details(id));
        assertThat(details.history())
                .extracting(HistoryEntry::text)
                .contains(
                        "Hồ Thị Thanh Trúc (thay Lâm Thị Bích Thủy) tiếp nhận, giao Trương Gia Huy.",
                        "Hồ Thị Thanh Trúc (thay Lâm Thị Bích Thủy) duyệt kết quả, chuyển Văn phòng.");
        HistoryEntry accepted = details.history().get(0);
        assertThat(accepted.actorName()).isEqualTo("Hồ Thị Thanh Trúc (thay Lâm Thị Bích Thủy)");
        assertThat(accepted.onBehalfOf()).isEqualTo("Lâm Thị Bích Thủy");
        assertThat(event(id, "RECEIVED")).containsExactly(fixture.person(SUBSTITUTE), fixture.person(HEAD));
        assertThat(event(id, "SUBMITTED")).containsExactly(fixture.person("chuyenvien.hctp"), null);
        clock.setTo(LocalDate.of(2024, 3, 30));
        fixture.as(SUBSTITUTE, () -> {
            assertThatThrownBy(() -> queries.details(id)).as("after").isInstanceOf(ForbiddenException.class);
            assertThat(rows(InboxScope.MINE, QuickFilter.ANY)).isEmpty();
        });
    }

    @Test
    void rightsAreNotMixed() {
        List<Long> both =
                fixture.create(fixture.task("I.1", vn.dondoc.deadline.DeadlineKind.FIXED_BY, DUE, "hctp", "bttp"));
        long hctp = both.get(0);
        long bttp = both.get(1);
        absent(HEAD, SUBSTITUTE, "2024-03-19", "2024-03-29");
        fixture.as(SUBSTITUTE, () -> {
            assertThat(queries.details(hctp).actions()).contains(AssignmentAction.RECEIVE);
            assertThat(queries.details(bttp).actions())
                    .as("an officer in the own room")
                    .isEmpty();
            assertThatThrownBy(() -> tasks.receive(bttp, fixture.version(bttp), fixture.person(SUBSTITUTE), ""))
                    .isInstanceOf(ForbiddenException.class);
        });
    }

    @Test
    void theWorkOfTheAbsentIsMyWorkAndMarked() {
        long toReceive = fixture.assignment(DUE);
        long ofOfficer = fixture.assignment(DUE);
        fixture.receive(ofOfficer);
        fixture.as(SUBSTITUTE, () -> assertThat(rows(InboxScope.MINE, QuickFilter.OPEN))
                .isEmpty());
        absent(HEAD, SUBSTITUTE, "2024-03-19", "2024-03-29");
        fixture.as(SUBSTITUTE, () -> {
            assertThat(rows(InboxScope.MINE, QuickFilter.OPEN)).singleElement().satisfies(row -> {
                assertThat(row.id()).isEqualTo(toReceive);
                assertThat(row.onBehalfOf()).isEqualTo("Lâm Thị Bích Thủy");
            });
            assertThat(rows(InboxScope.UNIT, QuickFilter.OPEN)).hasSize(2);
            assertThat(queries.counts(InboxScope.MINE).all()).isEqualTo(1);
        });
        absent("chuyenvien.hctp", "chuyenvien2.hctp", "2024-03-19", "2024-03-29");
        fixture.as("chuyenvien2.hctp", () -> {
            assertThat(rows(InboxScope.MINE, QuickFilter.OPEN))
                    .extracting(AssignmentRow::id, AssignmentRow::onBehalfOf)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(ofOfficer, "Trương Gia Huy"));
            tasks.progress(ofOfficer, fixture.version(ofOfficer), "Đang lấy ý kiến", 40);
            assertThat(queries.details(ofOfficer).progress())
                    .extracting(ProgressEntry::personName)
                    .containsExactly("Ngô Thị Diễm My (thay Trương Gia Huy)");
            tasks.submitResult(
                    ofOfficer,
                    fixture.version(ofOfficer),
                    new ResultDraft("1/BC-STP", clock.today(), "", "", List.of()));
            assertThat(queries.details(ofOfficer).results())
                    .extracting(ResultEntry::submittedByName)
                    .containsExactly("Ngô Thị Diễm My (thay Trương Gia Huy)");
        });
        fixture.as("chuyenvien.hctp", () -> assertThat(rows(InboxScope.MINE, QuickFilter.OPEN))
                .as("the absent still see their own work, unmarked")
                .extracting(AssignmentRow::onBehalfOf)
                .containsOnlyNulls());
    }

    @Test
    void theDirectorsSubstituteSignsAndGivesOut() {
        long plan = plans.small();
        fixture.as("vanphong", () -> issuance.submitSigned(plan, null));
        fixture.as("phogiamdoc2", () -> assertThatThrownBy(() -> issuance.approve(plan, null))
                .isInstanceOf(ForbiddenException.class));
        absent("giamdoc", "phogiamdoc2", "2024-03-19", "2024-03-20");
        fixture.as("phogiamdoc2", () -> {
            issuance.approve(plan, null);
            issuance.issue(plan, null, "57/KH-STP", clock.today(), done -> {});
            assertThat(planQueries.history(plan))
                    .filteredOn(event -> event.kind().equals("APPROVED"))
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.actor()).isEqualTo("Huỳnh Văn Tâm (thay Lê Hoàng Phúc)");
                        assertThat(event.onBehalfOf()).isEqualTo("Lê Hoàng Phúc");
                    });
            AssignmentRow row = rows(InboxScope.ALL, QuickFilter.OPEN).get(0);
            HistoryEntry first = queries.details(row.id()).history().get(0);
            assertThat(first.text()).startsWith("Huỳnh Văn Tâm (thay Lê Hoàng Phúc) giao ");
            assertThat(first.onBehalfOf()).isEqualTo("Lê Hoàng Phúc");
        });
    }

    private void receive(long id) {
        tasks.receive(id, fixture.version(id), fixture.person("chuyenvien.hctp"), "");
    }

    private List<AssignmentRow> rows(InboxScope scope, QuickFilter quick) {
        return queries.find(AssignmentFilter.of(scope, quick), PageQuery.of(0, 50))
                .items();
    }

    private void absent(String who, String substitute, String from, String to) {
        fixture.as(
                who,
                () -> absences.enter(new AbsenceData(
                        fixture.person(who),
                        fixture.person(substitute),
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        "")));
    }

    private List<Long> event(long assignment, String kind) {
        return jdbc.sql("SELECT actor_id, on_behalf_of FROM assignment_event WHERE assignment_id = ? AND kind = ?")
                .params(assignment, kind)
                .query((row, number) -> java.util.Arrays.asList(
                        row.getObject("actor_id", Long.class), row.getObject("on_behalf_of", Long.class)))
                .single();
    }
}
