package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.dondoc.DatabaseTest;
import vn.dondoc.TestOrganization;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.LoginThrottle;
import vn.dondoc.security.Role;

class PeopleAdministrationTest extends DatabaseTest {

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private OwnPassword ownPassword;

    @Autowired
    private Organization organization;

    @Autowired
    private ActorDirectory directory;

    @Autowired
    private CurrentActor current;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private LoginThrottle throttle;

    @AfterEach
    void openThrottle() {
        throttle.clear();
    }

    @Test
    void aNewPersonLogsInWithTheOneTimePassword() {
        NewPassword made = current.callAs("quantri", () -> people.create(officer("chuyenvien9.hctp")));
        assertThat(made.person().mustChangePassword()).isTrue();
        assertThat(PasswordRule.problem(made.password(), made.person().username()))
                .isEmpty();
        assertThat(encoder.matches(
                        made.password(),
                        directory.passwordHash("chuyenvien9.hctp").orElseThrow()))
                .isTrue();
        current.runAs("chuyenvien9.hctp", () -> ownPassword.change(made.password(), "mưa tháng sáu 24"));
        assertThat(person("chuyenvien9.hctp").mustChangePassword()).isFalse();
    }

    @Test
    void theOldPasswordIsAskedAndGuessingItIsSlowedDown() {
        current.runAs("vanphong", () -> {
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> ownPassword.change("sai", "mưa tháng sáu 24"))
                        .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.field())
                                .isEqualTo("oldPassword"));
            }
            assertThatThrownBy(() -> ownPassword.change(TestOrganization.PASSWORD, "mưa tháng sáu 24"))
                    .isInstanceOf(NotPossibleException.class);
        });
    }

    @Test
    void aLockedAccountIsOutAtOnce() {
        assertThat(directory.actor("chuyenvien.hctp")).isPresent();
        Person person = person("chuyenvien.hctp");
        current.runAs("quantri", () -> people.deactivate(person.id(), person.version()));
        assertThat(directory.actor("chuyenvien.hctp")).isEmpty();
        assertThat(directory.passwordHash("chuyenvien.hctp")).isEmpty();
        current.runAs("chuyenvien.hctp", () -> assertThatThrownBy(current::get).isInstanceOf(ForbiddenException.class));
        current.runAs("quantri", () -> people.activate(person.id(), person.version() + 1));
        assertThat(directory.actor("chuyenvien.hctp")).isPresent();
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnce() {
        assertThat(directory.actor("truongphong.hctp").orElseThrow().has(Role.HEAD_OF_UNIT))
                .isTrue();
        Person head = person("truongphong.hctp");
        current.runAs("quantri", () -> people.change(head.id(), head.version(), data(head, Set.of(Role.OFFICER))));
        assertThat(directory.actor("truongphong.hctp").orElseThrow().roles()).containsExactly(Role.OFFICER);
    }

    @Test
    void theLastAdministratorStays() {
        Person admin = person("quantri");
        current.runAs("quantri", () -> assertThatThrownBy(
                        () -> people.change(admin.id(), admin.version(), data(admin, Set.of(Role.OFFICER))))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("cuối cùng"));
        Person second = person("chuyenvien.vp");
        current.runAs("quantri", () -> people.change(second.id(), second.version(), data(second, Set.of(Role.ADMIN))));
        current.runAs("chuyenvien.vp", () -> people.deactivate(admin.id(), admin.version()));
        assertThat(directory.actor("quantri")).isEmpty();
    }

    @Test
    void twoAdministratorsCannotRemoveEachOtherAtTheSameTime() throws Exception {
        Person first = person("quantri");
        Person made = person("chuyenvien.vp");
        current.runAs("quantri", () -> people.change(made.id(), made.version(), data(made, Set.of(Role.ADMIN))));
        Person second = person("chuyenvien.vp");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done =
                    two.invokeAll(List.of(removal("quantri", second), removal("chuyenvien.vp", first)));
            long removed = 0;
            for (Future<Boolean> one : done) {
                removed += one.get() ? 1 : 0;
            }
            assertThat(removed).isEqualTo(1);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void anAdministratorCannotMakeOrTouchAnOperator() {
        Person operator = person("hethong");
        current.runAs("quantri", () -> {
            assertThatThrownBy(() -> people.resetPassword(operator.id(), operator.version()))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> people.deactivate(operator.id(), operator.version()))
                    .isInstanceOf(ForbiddenException.class);
            Person self = person("quantri");
            assertThatThrownBy(() ->
                            people.change(self.id(), self.version(), data(self, Set.of(Role.ADMIN, Role.SYSTEM_ADMIN))))
                    .isInstanceOf(ForbiddenException.class);
        });
    }

    @Test
    void mistakesNameTheField() {
        current.runAs("quantri", () -> {
            Person officer = person("chuyenvien.hctp");
            refused(
                    "username",
                    new PersonData(officer.unitId(), "giamdoc", "A", "", "", Set.of(Role.OFFICER), Set.of(), false));
            refused(
                    "username",
                    new PersonData(officer.unitId(), "Tên dấu", "A", "", "", Set.of(Role.OFFICER), Set.of(), false));
            refused(
                    "fullName",
                    new PersonData(officer.unitId(), "moi", " ", "", "", Set.of(Role.OFFICER), Set.of(), false));
            refused("roles", new PersonData(officer.unitId(), "moi", "A", "", "", Set.of(), Set.of(), false));
            refused("unitId", new PersonData(null, "moi", "A", "", "", Set.of(Role.OFFICER), Set.of(), false));
            refused(
                    "email",
                    new PersonData(officer.unitId(), "moi", "A", "", "x@", Set.of(Role.OFFICER), Set.of(), false));
            refused(
                    "signsByDelegation",
                    new PersonData(officer.unitId(), "moi", "A", "", "", Set.of(Role.OFFICER), Set.of(), true));
        });
    }

    @Test
    void theSecondOfTwoWritersIsTold() {
        current.runAs("quantri", () -> {
            Person seen = person("chuyenvien.hctp");
            people.resetPassword(seen.id(), seen.version());
            assertThatThrownBy(() -> people.change(seen.id(), seen.version(), data(seen, seen.roles())))
                    .isInstanceOf(StaleDataException.class);
            assertThat(person("chuyenvien.hctp").roles()).isEqualTo(seen.roles());
        });
    }

    @Test
    void peopleOfAnotherAgencyDoNotExist() {
        Person foreign = person("giamdoc");
        current.runAs("quantri.kg", () -> {
            assertThatThrownBy(() -> people.deactivate(foreign.id(), 0)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.resetPassword(foreign.id(), 0)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.change(foreign.id(), 0, data(foreign, foreign.roles())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.create(officer("moi.kg", foreign.unitId())))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    private void refused(String field, PersonData data) {
        assertThatThrownBy(() -> people.create(data))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private Callable<Boolean> removal(String who, Person whom) {
        return () -> current.callAs(who, () -> {
            try {
                people.deactivate(whom.id(), whom.version());
                return true;
            } catch (DomainException refused) {
                return false;
            }
        });
    }

    private Person person(String username) {
        long agency = directory
                .actor("quantri")
                .or(() -> directory.actor("giamdoc"))
                .orElseThrow()
                .agencyId();
        return organization.people(agency).stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private PersonData officer(String username) {
        return officer(username, person("chuyenvien.hctp").unitId());
    }

    private static PersonData officer(String username, Long unitId) {
        return new PersonData(
                unitId, username, "Nguyễn Văn Mới", "Chuyên viên", "", Set.of(Role.OFFICER), Set.of(), false);
    }

    private static PersonData data(Person person, Set<Role> roles) {
        return new PersonData(
                person.unitId(),
                person.username(),
                person.fullName(),
                person.title(),
                person.email(),
                roles,
                Set.of(),
                false);
    }
}
