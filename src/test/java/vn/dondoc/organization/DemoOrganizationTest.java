package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.TestOrganization;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.Role;

class DemoOrganizationTest extends DatabaseTest {

    @Autowired
    private Organization organization;

    @Autowired
    private ActorDirectory directory;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void everyAnnouncedAccountCanLogIn() {
        // the tests' agencies are the two departments of justice
        var accounts = DemoOrganization.allAccounts(TestOrganization.PASSWORD).accounts().stream()
                .filter(account -> account.agency().startsWith("Sở Tư pháp"))
                .toList();
        assertThat(accounts).hasSize(51);
        assertThat(accounts).allSatisfy(account -> {
            assertThat(directory.actor(account.username())).isPresent();
            assertThat(encoder.matches(
                            TestOrganization.PASSWORD,
                            directory.passwordHash(account.username()).orElseThrow()))
                    .isTrue();
        });
    }

    @Test
    void unitsAreThoseOfThePlanInTheirOrder() {
        Actor office = directory.actor("vanphong").orElseThrow();
        assertThat(organization.units(office.agencyId()))
                .extracting(Unit::code)
                .containsExactly("bgd", "vp", "hctp", "bttp", "xdkt", "pbgd", "ttra", "tgpl");
        assertThat(organization.workingUnits(office.agencyId())).hasSize(7);
    }

    @Test
    void deputyHasHerFieldAndSignsByDelegation() {
        Actor deputy = directory.actor("phogiamdoc").orElseThrow();
        Set<String> field = organization.units(deputy.agencyId()).stream()
                .filter(unit -> deputy.fieldUnitIds().contains(unit.id()))
                .map(Unit::code)
                .collect(Collectors.toSet());
        assertThat(field).containsExactlyInAnyOrder("hctp", "bttp");
        assertThat(deputy.signsByDelegation()).isTrue();
        assertThat(directory.actor("phogiamdoc2").orElseThrow().signsByDelegation())
                .isFalse();
        assertThat(directory.actor("hethong").orElseThrow().roles()).containsExactly(Role.SYSTEM_ADMIN);
    }

    @Test
    void theTwoAgenciesShareNothing() {
        Actor here = directory.actor("giamdoc").orElseThrow();
        Actor there = directory.actor("giamdoc.kg").orElseThrow();
        assertThat(here.agencyId()).isNotEqualTo(there.agencyId());
        assertThat(here.unitIds()).doesNotContainAnyElementsOf(there.unitIds());
    }

    @Test
    void seedingAgainChangesNothing() {
        long people = count();
        new DemoOrganization(jdbc, clock, transaction, events).seed("another-password-1", encoder);
        assertThat(count()).isEqualTo(people);
        assertThat(encoder.matches(
                        TestOrganization.PASSWORD,
                        directory.passwordHash("giamdoc").orElseThrow()))
                .isTrue();
    }

    private long count() {
        return jdbc.sql("SELECT COUNT(*) FROM person").query(Long.class).single();
    }
}
