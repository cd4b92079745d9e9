package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.Absences;
import vn.dondoc.security.CurrentActor;

/** Work whose end is verified by named people in place of the Office: what inspections found. */
class TaskVerifiersTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 28);

    @Autowired
    TaskVerifiers verifiers;

    @Autowired
    TaskService tasks;

    @Autowired
    BulkSteps bulk;

    @Autowired
    AssignmentQueries lists;

    @Autowired
    TaskQueries wholes;

    @Autowired
    Absences absences;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** Accepted by Phòng Hành chính tư pháp, to be verified by these people. */
    private long handedIn(String... people) {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.submit(id, LocalDate.of(2024, 3, 18));
        fixture.as("truongphong.hctp", () -> tasks.accept(id, fixture.version(id), ""));
        long task = jdbc.sql("SELECT task_id FROM assignment WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
        List<Long> ids = List.of(people).stream().map(this::person).toList();
        transaction.executeWithoutResult(status -> verifiers.assign(List.of(task), ids));
        return id;
    }

    private long person(String username) {
        return jdbc.sql("SELECT id FROM person WHERE username = ?")
                .param(username)
                .query(Long.class)
                .single();
    }

    private Set<AssignmentAction> offered(String username, long id) {
        return current.callAs(username, () -> lists.details(id).actions());
    }

    private Set<Long> toAccept(String username) {
        return current.callAs(
                username,
                () ->
                        lists
                                .find(AssignmentFilter.of(InboxScope.MINE, QuickFilter.TO_ACCEPT), PageQuery.of(0, 50))
                                .items()
                                .stream()
                                .map(AssignmentRow::id)
                                .collect(Collectors.toSet()));
    }

    @Test
    void onlyWhoVerifiesAcceptsLast() {
        long id = handedIn("chuyenvien.xdkt");

        for (String other : List.of("vanphong", "giamdoc", "truongphong.xdkt", "truongphong.hctp")) {
            assertThatThrownBy(() -> fixture.as(other, () -> tasks.accept(id, fixture.version(id), "")))
                    .as(other)
                    .isInstanceOf(ForbiddenException.class);
            assertThat(toAccept(other)).as(other).isEmpty();
        }
        assertThat(offered("vanphong", id)).doesNotContain(AssignmentAction.ACCEPT_DEPARTMENT, AssignmentAction.REWORK);
        assertThat(offered("chuyenvien.xdkt", id))
                .contains(AssignmentAction.ACCEPT_DEPARTMENT, AssignmentAction.REWORK);
        assertThat(toAccept("chuyenvien.xdkt")).containsExactly(id);
        long task =
                current.callAs("chuyenvien.xdkt", () -> lists.details(id).task().id());
        assertThat(current.callAs(
                        "chuyenvien.xdkt", () -> wholes.details(task).task().id()))
                .isEqualTo(task);
        Map<BulkAction, Set<Long>> possible = current.callAs("chuyenvien.xdkt", () -> bulk.possible(List.of(id)));
        assertThat(possible.get(BulkAction.ACCEPT)).containsExactly(id);

        fixture.as("chuyenvien.xdkt", () -> tasks.accept(id, fixture.version(id), "Đã khắc phục"));
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void nobodyVerifiesTheOwnUnit() {
        long id = handedIn("chuyenvien2.hctp", "chuyenvien.xdkt");

        assertThatThrownBy(() -> fixture.as("chuyenvien2.hctp", () -> tasks.accept(id, fixture.version(id), "")))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("không tự xác nhận");
        assertThat(offered("chuyenvien2.hctp", id)).doesNotContain(AssignmentAction.ACCEPT_DEPARTMENT);
        assertThat(toAccept("chuyenvien2.hctp")).isEmpty();
    }

    @Test
    void whoVerifiesAndStandsInForTheUnitIsShownWhatIsOffered() {
        long id = handedIn("chuyenvien.xdkt");
        standIn("truongphong.hctp", "chuyenvien.xdkt");
        assertThat(offered("chuyenvien.xdkt", id)).contains(AssignmentAction.ACCEPT_DEPARTMENT);
        assertThat(toAccept("chuyenvien.xdkt")).containsExactly(id);

        // the right of the absent inspector does not reach a stand-in of the inspected unit
        long other = handedIn("truongphong.xdkt");
        standIn("truongphong.xdkt", "chuyenvien2.hctp");
        assertThat(offered("chuyenvien2.hctp", other)).doesNotContain(AssignmentAction.ACCEPT_DEPARTMENT);
        assertThat(toAccept("chuyenvien2.hctp")).isEmpty();
    }

    private void standIn(String absent, String substitute) {
        fixture.as(
                absent,
                () -> absences.enter(new AbsenceData(
                        person(absent),
                        person(substitute),
                        clock.today(),
                        clock.today().plusDays(3),
                        "")));
    }

    @Test
    void whoVerifiesSendsBackWithAReason() {
        long id = handedIn("chuyenvien.xdkt");

        assertThatThrownBy(() -> fixture.as("vanphong", () -> tasks.rework(id, fixture.version(id), "Thiếu")))
                .isInstanceOf(ForbiddenException.class);
        fixture.as("chuyenvien.xdkt", () -> tasks.rework(id, fixture.version(id), "Còn thiếu sổ theo dõi"));
        assertThat(fixture.status(id)).isEqualTo(AssignmentStatus.IN_PROGRESS);
    }

    @Test
    void whoVerifiesHearsThatItWaits() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        fixture.submit(id, LocalDate.of(2024, 3, 18));
        long task = jdbc.sql("SELECT task_id FROM assignment WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
        long inspector = person("chuyenvien.xdkt");
        transaction.executeWithoutResult(status -> verifiers.assign(List.of(task), List.of(inspector)));

        fixture.as("truongphong.hctp", () -> tasks.accept(id, fixture.version(id), ""));

        assertThat(jdbc.sql("SELECT person_id FROM notification WHERE reason = 'TO_ACCEPT' AND subject_id = ?"
                                + " AND person_id <> ?")
                        .params(id, person("truongphong.hctp"))
                        .query(Long.class)
                        .list())
                .containsExactly(inspector);
    }
}
