package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.dondoc.DatabaseTest;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;

/** The test's day is Tuesday 19/3/2024. */
@RecordApplicationEvents
class AbsencesTest extends DatabaseTest {

    private static final String HEAD = "truongphong.hctp";
    private static final String OFFICER = "chuyenvien.hctp";

    @Autowired
    private Absences absences;

    @Autowired
    private StandIns standIns;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private Organization organization;

    @Autowired
    private ActorDirectory directory;

    @Autowired
    private CurrentActor current;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ApplicationEvents events;

    @Test
    void theSubstituteStandsInOnTheDaysOfTheRangeOnly() {
        enter(HEAD, HEAD, OFFICER, "2024-03-25", "2024-03-27");
        assertThat(standsInFor(OFFICER)).as("before").isEmpty();
        clock.setTo(LocalDate.of(2024, 3, 25).atTime(0, 1));
        assertThat(standsInFor(OFFICER)).as("first day").containsExactly("Lâm Thị Bích Thủy");
        clock.setTo(LocalDate.of(2024, 3, 27).atTime(23, 59));
        assertThat(standsInFor(OFFICER)).as("last day").hasSize(1);
        clock.setTo(LocalDate.of(2024, 3, 28).atTime(0, 0));
        assertThat(standsInFor(OFFICER)).as("after").isEmpty();
    }

    @Test
    void anAbsenceEnteredOrEndedCountsAtOnce() {
        assertThat(standsInFor(OFFICER)).isEmpty();
        Absence absence = enter(HEAD, HEAD, OFFICER, "2024-03-19", "2024-03-22");
        assertThat(standsInFor(OFFICER)).hasSize(1);
        assertThat(directory.actor(HEAD).orElseThrow().has(Role.HEAD_OF_UNIT))
                .as("can still act")
                .isTrue();
        current.runAs(HEAD, () -> absences.end(absence.id(), absence.version()));
        assertThat(standsInFor(OFFICER)).isEmpty();
    }

    @Test
    void endedEarlyTheRestFallsAwayAndTheRowStays() {
        Absence entered = enter(HEAD, HEAD, OFFICER, "2024-03-19", "2024-03-29");
        clock.setTo(LocalDate.of(2024, 3, 21));
        Absence ended = current.callAs("giamdoc", () -> absences.end(entered.id(), entered.version()));
        assertThat(ended.lastDay()).isEqualTo("2024-03-20");
        assertThat(ended.toDay()).as("what was entered stays").isEqualTo("2024-03-29");
        assertThat(ended.endedByName()).isEqualTo("Lê Hoàng Phúc");
        assertThat(ended.state(clock.today())).isEqualTo(AbsenceState.OVER);
        assertThat(standsInFor(OFFICER)).isEmpty();
        current.runAs(HEAD, () -> {
            assertThatThrownBy(() -> absences.end(ended.id(), ended.version()))
                    .isInstanceOf(NotPossibleException.class)
                    .hasMessageContaining("đã hết");
            assertThatThrownBy(() -> absences.end(ended.id(), entered.version()))
                    .isInstanceOf(StaleDataException.class);
        });
        enter(HEAD, HEAD, "chuyenvien2.hctp", "2024-03-21", "2024-03-29");
        assertThat(standsInFor("chuyenvien2.hctp")).hasSize(1);
    }

    @Test
    void withdrawnBeforeItBegan() {
        Absence entered = enter(HEAD, HEAD, OFFICER, "2024-03-25", "2024-03-27");
        Absence withdrawn = current.callAs(HEAD, () -> absences.end(entered.id(), entered.version()));
        assertThat(withdrawn.state(clock.today())).isEqualTo(AbsenceState.WITHDRAWN);
        clock.setTo(LocalDate.of(2024, 3, 26));
        assertThat(standsInFor(OFFICER)).isEmpty();
        assertThat(list(HEAD, false, true)).isEmpty();
        assertThat(list(HEAD, false, false)).hasSize(1);
    }

    @Test
    void mistakesNameTheField() {
        enter(HEAD, HEAD, OFFICER, "2024-03-25", "2024-03-27");
        enter("chuyenvien2.hctp", "chuyenvien2.hctp", OFFICER, "2024-03-19", "2024-03-20");
        refused("substituteId", HEAD, null, "2024-04-01", "2024-04-02", "chọn người làm thay");
        refused("substituteId", HEAD, HEAD, "2024-04-01", "2024-04-02", "người khác");
        refused("substituteId", HEAD, "chuyenvien2.hctp", "2024-03-20", "2024-03-21", "cũng vắng mặt từ 19/3/2024");
        refused("fromDay", HEAD, OFFICER, "2024-03-27", "2024-03-28", "đã có kỳ vắng mặt từ 25/3/2024 đến 27/3/2024");
        refused("fromDay", HEAD, OFFICER, "2024-03-11", "2024-03-20", "từ 12/3/2024");
        refused("fromDay", HEAD, OFFICER, null, "2024-03-20", "ngày bắt đầu");
        refused("toDay", HEAD, OFFICER, "2024-03-20", null, "ngày cuối cùng");
        refused("toDay", HEAD, OFFICER, "2024-03-21", "2024-03-20", "trở đi");
        refused("toDay", HEAD, OFFICER, "2024-03-15", "2024-03-18", "đã qua");
        refused("toDay", HEAD, OFFICER, "2024-04-01", "2025-04-03", "một năm");
        assertThat(enter(HEAD, HEAD, OFFICER, "2024-03-12", "2024-03-24").id()).isPositive();
    }

    @Test
    void aLockedAccountNeitherStandsInNorIsRepresented() {
        Person officer = person(OFFICER);
        enter(HEAD, HEAD, "chuyenvien2.hctp", "2024-03-19", "2024-03-22");
        current.runAs("quantri", () -> people.deactivate(officer.id(), officer.version()));
        refused("substituteId", HEAD, OFFICER, "2024-04-01", "2024-04-02", "đang bị khóa");
        assertThat(standsInFor("chuyenvien2.hctp")).hasSize(1);
        Person head = person(HEAD);
        current.runAs("quantri", () -> people.deactivate(head.id(), head.version()));
        assertThat(standsInFor("chuyenvien2.hctp")).isEmpty();
    }

    @Test
    void everybodyForOneselfHeadsForTheUnitLeadershipForAll() {
        enter(OFFICER, OFFICER, "chuyenvien2.hctp", "2024-04-01", "2024-04-02");
        enter("phogiamdoc", "phogiamdoc", "phogiamdoc2", "2024-04-01", "2024-04-02");
        enter(HEAD, "chuyenvien2.hctp", OFFICER, "2024-04-08", "2024-04-09");
        enter("vanphong", "vanthu", "chuyenvien.vp", "2024-04-08", "2024-04-09");
        enter("giamdoc", HEAD, OFFICER, "2024-04-08", "2024-04-09");
        enter("quantri", "giamdoc", "phogiamdoc", "2024-04-08", "2024-04-09");
        forbidden(OFFICER, "chuyenvien2.hctp");
        forbidden(HEAD, "truongphong.bttp");
        forbidden("vanphong", HEAD);
        forbidden("phogiamdoc", HEAD);
        forbidden("hethong", "hethong");
        assertThatThrownBy(() -> enter("quantri.kg", HEAD, OFFICER, "2024-05-06", "2024-05-07"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> enter(HEAD, HEAD, "chuyenvien.hctp.kg", "2024-05-06", "2024-05-07"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSubstituteNeitherProlongsTheAbsenceNorAppointsSubstitutes() {
        Absence absence = enter(HEAD, HEAD, OFFICER, "2024-03-19", "2024-03-22");
        forbidden(OFFICER, HEAD);
        forbidden(OFFICER, "chuyenvien2.hctp");
        current.runAs(OFFICER, () -> {
            assertThat(absences.absence(absence.id())).as("is told").isEqualTo(absence);
            assertThat(absences.mayEnd(absence)).isFalse();
            assertThatThrownBy(() -> absences.end(absence.id(), absence.version()))
                    .isInstanceOf(ForbiddenException.class);
        });
        Absence chained = enter(OFFICER, OFFICER, "chuyenvien2.hctp", "2024-03-19", "2024-03-19");
        assertThat(standsInFor("chuyenvien2.hctp"))
                .as("only for the officer, not for the head")
                .containsExactly(chained.personName());
    }

    @Test
    void whoIsToStandInAndGoesAwayIsWarnedAbout() {
        enter(HEAD, HEAD, OFFICER, "2024-03-25", "2024-03-29");
        EnteredAbsence entered = current.callAs(
                OFFICER, () -> absences.enter(data(OFFICER, "chuyenvien2.hctp", "2024-03-28", "2024-04-02")));
        assertThat(entered.warnings()).singleElement().asString().contains("làm thay Lâm Thị Bích Thủy");
        current.runAs(HEAD, () -> assertThat(
                        absences.substitutes(person(HEAD).id(), LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 2)))
                .extracting(Person::username)
                .contains("chuyenvien2.hctp")
                .doesNotContain(OFFICER, HEAD));
    }

    @Test
    void listsShowWhatConcernsOneAndWhatOneManages() {
        enter(HEAD, HEAD, OFFICER, "2024-03-25", "2024-03-27");
        enter("truongphong.bttp", "truongphong.bttp", HEAD, "2024-04-01", "2024-04-02");
        enter("giamdoc", "giamdoc", "phogiamdoc", "2024-04-08", "2024-04-09");
        assertThat(list(OFFICER, false, true)).containsExactly(HEAD);
        assertThat(list("chuyenvien2.hctp", false, true)).isEmpty();
        assertThat(list(HEAD, false, true))
                .as("own unit, and where one stands in")
                .hasSize(2);
        assertThat(list("giamdoc", false, true)).hasSize(3);
        assertThat(list("giamdoc", true, true)).containsExactly("giamdoc");
        assertThat(list("giamdoc.kg", false, false)).isEmpty();
        long foreign = current.callAs("giamdoc", () -> absences.find(new AbsenceFilter(false, true), PageQuery.of(0, 5))
                .items()
                .get(0)
                .id());
        current.runAs("giamdoc.kg", () -> assertThatThrownBy(() -> absences.absence(foreign))
                .isInstanceOf(NotFoundException.class));
        current.runAs("chuyenvien2.hctp", () -> assertThatThrownBy(() -> absences.absence(foreign))
                .isInstanceOf(NotFoundException.class));
    }

    @Test
    void bothPeopleCanBeToldOnceWhenItBegins() {
        Absence absence = enter(HEAD, HEAD, OFFICER, "2024-03-25", "2024-03-27");
        assertThat(events.stream(AbsenceEntered.class)).hasSize(1);
        assertThat(events.stream(AbsenceBegan.class)).isEmpty();
        clock.setTo(LocalDate.of(2024, 3, 25));
        clock.setTo(LocalDate.of(2024, 3, 26));
        assertThat(events.stream(AbsenceBegan.class))
                .singleElement()
                .satisfies(began -> assertThat(began.absence().id()).isEqualTo(absence.id()));
        assertThat(standIns.by(person(OFFICER).id()))
                .containsExactly(new StandIn(
                        person(HEAD).id(),
                        "Lâm Thị Bích Thủy",
                        person(OFFICER).id(),
                        "Trương Gia Huy",
                        LocalDate.of(2024, 3, 27)));
        assertThat(standIns.of(person(HEAD).id())).hasSize(1);
        current.runAs(HEAD, () -> absences.end(absence.id(), absence.version()));
        assertThat(events.stream(AbsenceEnded.class)).hasSize(1);
        assertThat(standIns.ofAgency(person(HEAD).agencyId())).isEmpty();
    }

    @Test
    void theTrailTells() {
        Absence absence = enter("giamdoc", HEAD, OFFICER, "2024-03-25", "2024-03-27");
        current.runAs("giamdoc", () -> absences.end(absence.id(), absence.version()));
        current.runAs("quantri", () -> assertThat(
                        audit.entries(null, "", PageQuery.of(0, 10)).items())
                .extracting("text")
                .containsExactly(
                        "Rút kỳ vắng mặt của Lâm Thị Bích Thủy từ 25/3/2024 đến 27/3/2024, Trương Gia Huy không làm"
                                + " thay nữa",
                        "Lâm Thị Bích Thủy vắng mặt từ 25/3/2024 đến 27/3/2024, Trương Gia Huy làm thay: Nghỉ phép"));
    }

    @Test
    void ofTwoEntriesAtTheSameMomentOneIsRefused() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = two.invokeAll(List.of(attempt(HEAD), attempt("giamdoc")));
            assertThat(done.get(0).get()).isNotEqualTo(done.get(1).get());
        } finally {
            two.shutdown();
        }
    }

    private Callable<Boolean> attempt(String who) {
        return () -> {
            try {
                enter(who, HEAD, OFFICER, "2024-03-25", "2024-03-27");
                return true;
            } catch (DomainException refused) {
                return false;
            }
        };
    }

    private void refused(String field, String who, String substitute, String from, String to, String words) {
        current.runAs(who, () -> assertThatThrownBy(() -> absences.enter(data(who, substitute, from, to)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageContaining(words));
    }

    private void forbidden(String who, String whom) {
        assertThatThrownBy(() -> enter(who, whom, "chuyenvien2.bttp", "2024-06-03", "2024-06-04"))
                .as(who)
                .isInstanceOf(ForbiddenException.class);
    }

    private Absence enter(String who, String whom, String substitute, String from, String to) {
        return current.callAs(
                who, () -> absences.enter(data(whom, substitute, from, to)).absence());
    }

    private AbsenceData data(String whom, String substitute, String from, String to) {
        return new AbsenceData(
                person(whom).id(),
                substitute == null ? null : person(substitute).id(),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                " Nghỉ phép ");
    }

    private List<String> standsInFor(String username) {
        return directory.actor(username).orElseThrow().standsInFor().stream()
                .map(Actor::fullName)
                .toList();
    }

    private List<String> list(String who, boolean mine, boolean open) {
        return current
                .callAs(who, () -> absences.find(new AbsenceFilter(mine, open), PageQuery.of(0, 50))
                        .items())
                .stream()
                .map(absence -> organization
                        .person(absence.agencyId(), absence.personId())
                        .username())
                .toList();
    }

    private Person person(String username) {
        return organization.agencies().stream()
                .flatMap(agency -> organization.people(agency.id()).stream())
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
