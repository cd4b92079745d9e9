package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.Absences;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.PersonData;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;

class HandOverTest extends DatabaseTest {

    private static final String HEAD = "truongphong.hctp";
    private static final String LEAVING = "chuyenvien.hctp";
    private static final String COLLEAGUE = "chuyenvien2.hctp";
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Departures departures;

    @Autowired
    private AssignmentQueries queries;

    @Autowired
    private Absences absences;

    @Autowired
    private Organization organization;

    @Autowired
    private ActorDirectory directory;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private CurrentActor current;

    @Test
    void allOpenWorkHasItsNewOfficerInOneStep() {
        long first = received();
        long second = received();
        long done = fixture.assignment(DUE);
        fixture.complete(done, LocalDate.of(2024, 3, 19));
        HandOverList list = current.callAs(HEAD, () -> handOvers.list(id(LEAVING)));
        assertThat(list.items()).extracting(HandOverItem::assignmentId).containsExactly(first, second);
        assertThat(list.receivers())
                .extracting(Person::username)
                .contains(HEAD, COLLEAGUE)
                .doesNotContain(LEAVING);
        HandedOver result = current.callAs(
                HEAD,
                () -> handOvers.handOver(
                        id(LEAVING), new HandOverOrder(id(COLLEAGUE), Map.of(second, id(HEAD)), "Chuyển công tác")));
        assertThat(result).isEqualTo(new HandedOver(2, 0, java.util.List.of()));
        current.runAs("vanphong", () -> {
            assertThat(queries.details(first).officerId()).isEqualTo(id(COLLEAGUE));
            assertThat(queries.details(second).officerId()).isEqualTo(id(HEAD));
            assertThat(queries.details(done).officerId())
                    .as("finished work keeps its officer")
                    .isEqualTo(id(LEAVING));
            assertThat(queries.details(first).history().get(0).text())
                    .isEqualTo(
                            "Lâm Thị Bích Thủy bàn giao việc của Trương Gia Huy cho Ngô Thị Diễm My: Chuyển công tác.");
            assertThat(queries.details(first).status()).as("the step stays").isEqualTo(AssignmentStatus.RECEIVED);
        });
        current.runAs("quantri", () -> assertThat(audit.entries(AuditSubject.HAND_OVER, "", PageQuery.of(0, 5))
                        .items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text())
                        .isEqualTo("Bàn giao 2 việc đang mở của Trương Gia Huy cho Ngô Thị Diễm My (1), Lâm Thị Bích"
                                + " Thủy (1): Chuyển công tác")));
        current.runAs(HEAD, () -> assertThatThrownBy(() -> order(COLLEAGUE))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("không có việc nào"));
    }

    @Test
    void allOrNothing() {
        long first = received();
        long second = received();
        current.runAs(HEAD, () -> {
            refused("toPersonId", new HandOverOrder(null, Map.of(first, id(COLLEAGUE)), "Nghỉ"), "chọn người nhận");
            refused(
                    "toPersonId",
                    new HandOverOrder(id(COLLEAGUE), Map.of(second, id("chuyenvien.bttp")), "Nghỉ"),
                    "Phòng Hành chính tư pháp");
            refused("toPersonId", new HandOverOrder(id(LEAVING), Map.of(), "Nghỉ"), "không nhận được");
            refused("reason", new HandOverOrder(id(COLLEAGUE), Map.of(), " "), "lý do");
            refused("items", new HandOverOrder(id(COLLEAGUE), Map.of(987L, id(HEAD)), "Nghỉ"), "tải lại");
            assertThat(queries.details(first).officerId()).isEqualTo(id(LEAVING));
            assertThat(queries.details(first).history()).hasSize(2);
            assertThat(queries.details(second).officerId()).isEqualTo(id(LEAVING));
        });
    }

    @Test
    void withinReachOnly() {
        long here = received();
        long there = fixture.create(fixture.task("I.9", vn.dondoc.deadline.DeadlineKind.FIXED_BY, DUE, "bttp"))
                .get(0);
        fixture.as("truongphong.bttp", () -> tasks.receive(there, fixture.version(there), id("chuyenvien.bttp"), ""));
        Person leaving = person("chuyenvien.bttp");
        // moved from bttp to hctp, the work of the former room left behind
        current.runAs(
                "quantri",
                () -> departures.change(
                        leaving.id(), leaving.version(), data(leaving, fixture.unit("hctp"), leaving.roles()), null));
        current.runAs(HEAD, () -> {
            HandOverList list = handOvers.list(leaving.id());
            assertThat(list.items()).isEmpty();
            assertThat(list.outOfReach()).isEqualTo(1);
            assertThat(list.warnings()).singleElement().asString().contains("việc của đơn vị khác");
        });
        current.runAs("truongphong.xdkt", () -> assertThatThrownBy(() -> handOvers.list(id(LEAVING)))
                .isInstanceOf(ForbiddenException.class));
        current.runAs("giamdoc.kg", () -> assertThatThrownBy(() -> handOvers.list(id(LEAVING)))
                .isInstanceOf(ForbiddenException.class));
        current.runAs("quantri.kg", () -> assertThatThrownBy(() -> handOvers.list(id(LEAVING)))
                .isInstanceOf(NotFoundException.class));
        current.runAs("truongphong.bttp", () -> assertThat(handOvers
                        .handOver(leaving.id(), new HandOverOrder(id("chuyenvien2.bttp"), Map.of(), "Chuyển phòng"))
                        .assignments())
                .isEqualTo(1));
        assertThat(current.callAs("vanphong", () -> queries.details(here)).officerId())
                .isEqualTo(id(LEAVING));
    }

    @Test
    void theAccountIsLockedTogetherWithTheHandOverOrNotAtAll() {
        long id = received();
        Person leaving = person(LEAVING);
        current.runAs("quantri", () -> {
            assertThatThrownBy(() -> departures.lock(
                            leaving.id(), leaving.version() + 1, new HandOverOrder(id(COLLEAGUE), Map.of(), "Nghỉ")))
                    .isInstanceOf(StaleDataException.class);
        });
        assertThat(current.callAs("vanphong", () -> queries.details(id)).officerId())
                .as("nothing was handed over")
                .isEqualTo(leaving.id());
        current.runAs(
                "quantri",
                () -> departures.lock(
                        leaving.id(), leaving.version(), new HandOverOrder(id(COLLEAGUE), Map.of(), "Nghỉ hưu")));
        assertThat(directory.actor(LEAVING)).isEmpty();
        AssignmentDetails details = current.callAs("vanphong", () -> queries.details(id));
        assertThat(details.officerId()).isEqualTo(id(COLLEAGUE));
        assertThat(details.history().get(0).actorName()).isEqualTo("Đặng Quốc Bảo");
    }

    @Test
    void theOnlyHeadIsWarnedAbout() {
        current.runAs("quantri", () -> {
            assertThat(handOvers.list(id(HEAD)).warnings())
                    .singleElement()
                    .asString()
                    .contains("người duy nhất", "Phòng Hành chính tư pháp");
            Person second = person(COLLEAGUE);
            departures.change(
                    second.id(), second.version(), data(second, second.unitId(), Set.of(Role.HEAD_OF_UNIT)), null);
            assertThat(handOvers.list(id(HEAD)).warnings()).isEmpty();
        });
    }

    @Test
    void aSubstituteOfTheHeadHandsOverOnBehalf() {
        long id = received();
        fixture.as(
                HEAD,
                () -> absences.enter(new AbsenceData(
                        id(HEAD),
                        id("chuyenvien2.bttp"),
                        clock.today(),
                        clock.today().plusDays(3),
                        "")));
        current.runAs(
                "chuyenvien2.bttp",
                () -> handOvers.handOver(id(LEAVING), new HandOverOrder(id(COLLEAGUE), Map.of(), "Nghỉ ốm dài")));
        assertThat(current.callAs("vanphong", () -> queries.details(id))
                        .history()
                        .get(0)
                        .text())
                .contains("(thay Lâm Thị Bích Thủy) bàn giao việc của Trương Gia Huy cho Ngô Thị Diễm My");
        current.runAs("quantri", () -> assertThat(audit.entries(AuditSubject.HAND_OVER, "", PageQuery.of(0, 5))
                        .items()
                        .get(0)
                        .actorName())
                .endsWith("(thay Lâm Thị Bích Thủy)"));
    }

    private long received() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        return id;
    }

    private HandedOver order(String to) {
        return handOvers.handOver(id(LEAVING), new HandOverOrder(id(to), Map.of(), "Chuyển công tác"));
    }

    private void refused(String field, HandOverOrder order, String words) {
        assertThatThrownBy(() -> handOvers.handOver(id(LEAVING), order))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining(words);
    }

    private long id(String account) {
        return fixture.person(account);
    }

    private Person person(String account) {
        return organization.person(directory.actor("giamdoc").orElseThrow().agencyId(), fixture.person(account));
    }

    private static PersonData data(Person person, Long unit, Set<Role> roles) {
        return new PersonData(
                unit, person.username(), person.fullName(), person.title(), person.email(), roles, Set.of(), false);
    }
}
