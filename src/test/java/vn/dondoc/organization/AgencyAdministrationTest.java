package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.platform.StartFailure;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;

class AgencyAdministrationTest extends DatabaseTest {

    private static final AgencyData NEW = new AgencyData(
            null, "stp-cantho", "Sở Tư pháp thành phố Cần Thơ", "UBND THÀNH PHỐ CẦN THƠ", "Cần Thơ", "STP");

    @Autowired
    private AgencyAdministration agencies;

    @Autowired
    private AgencyParameters parameters;

    @Autowired
    private Organization organization;

    @Autowired
    private ActorDirectory directory;

    @Autowired
    private CurrentActor current;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void theOperatorAddsAnAgencyWithItsAdministrator() {
        NewPassword made = current.callAs("hethong", () -> agencies.create(NEW, "quantri.ct", "Trần Văn Cần"));
        Actor administrator = directory.actor("quantri.ct").orElseThrow();
        assertThat(administrator.roles()).containsExactly(Role.ADMIN);
        assertThat(administrator.agencyId()).isEqualTo(made.person().agencyId());
        assertThat(organization.units(administrator.agencyId())).isEmpty();
        current.runAs("hethong", () -> {
            assertThatThrownBy(() -> agencies.create(NEW, "quantri.ct2", "B"))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(agencies.agencies()).hasSize(3);
        });
    }

    @Test
    void nobodyOfAClosedAgencyGetsIn() {
        Actor there = directory.actor("giamdoc.kg").orElseThrow();
        current.runAs("hethong", () -> {
            Agency closed = agencies.setActive(there.agencyId(), 0, false);
            assertThat(directory.actor("giamdoc.kg")).isEmpty();
            agencies.setActive(there.agencyId(), closed.version(), true);
            assertThat(directory.actor("giamdoc.kg")).isPresent();
            assertThatThrownBy(() -> agencies.setActive(current.get().agencyId(), 0, false))
                    .isInstanceOf(NotPossibleException.class);
        });
    }

    @Test
    void theAdministratorKeepsTheOwnNamesButNotTheCode() {
        Actor there = directory.actor("quantri.kg").orElseThrow();
        current.runAs("quantri", () -> {
            Agency saved =
                    agencies.changeOwn(0, new AgencyData(null, "khac", "Sở Tư pháp An Giang", "", "Long Xuyên", "STP"));
            assertThat(saved.code()).isEqualTo("stp-angiang");
            assertThat(saved.placeName()).isEqualTo("Long Xuyên");
            assertThatThrownBy(() -> agencies.change(there.agencyId(), 0, NEW)).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> agencies.agencies()).isInstanceOf(ForbiddenException.class);
        });
    }

    @Test
    void parametersHoldForOneAgencyAndRefuseNonsense() {
        Actor here = directory.actor("quantri").orElseThrow();
        Actor there = directory.actor("quantri.kg").orElseThrow();
        current.runAs("quantri", () -> {
            assertThat(parameters.yes(here.agencyId(), AgencyParameter.BEFORE_MEANS_DAY_BEFORE))
                    .isTrue();
            parameters.change(AgencyParameter.BEFORE_MEANS_DAY_BEFORE, "false");
            parameters.change(AgencyParameter.SHARE_DECIMALS, "2");
            assertThat(parameters.yes(here.agencyId(), AgencyParameter.BEFORE_MEANS_DAY_BEFORE))
                    .isFalse();
            assertThat(parameters.yes(there.agencyId(), AgencyParameter.BEFORE_MEANS_DAY_BEFORE))
                    .isTrue();
            assertThatThrownBy(() -> parameters.change(AgencyParameter.SHARE_DECIMALS, "9"))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> parameters.change(AgencyParameter.ROLL_RELATIVE, "sometimes"))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(parameters.reset(AgencyParameter.SHARE_DECIMALS).value()).isEqualTo("1");
        });
        for (AgencyParameter parameter : AgencyParameter.values()) {
            assertThat(parameter.problem(parameter.standard()))
                    .as(parameter.name())
                    .isEmpty();
            assertThat(AgencyParameter.ofKey(parameter.key())).contains(parameter);
        }
    }

    @Test
    void anEmptyDatabaseNeedsTheThreeVariables() {
        empty();
        assertStartFails(new MockEnvironment(), "DONDOC_AGENCY_NAME");
        MockEnvironment environment = new MockEnvironment()
                .withProperty("dondoc.agency.name", "Sở Tư pháp tỉnh Đồng Tháp")
                .withProperty("dondoc.admin.username", "quantri");
        assertStartFails(environment, "DONDOC_ADMIN_PASSWORD");
        assertStartFails(environment.withProperty("dondoc.admin.password", "quantri"), "ít nhất");
        first(environment.withProperty("dondoc.admin.password", "Sen hồng 1976"))
                .run(new DefaultApplicationArguments());
        Actor administrator = directory.actor("quantri").orElseThrow();
        assertThat(administrator.roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.SYSTEM_ADMIN);
        assertThat(organization.agency(administrator.agencyId()).code()).isEqualTo("so-tu-phap-tinh-dong-thap");
        // not looked at once there is an agency
        first(new MockEnvironment()).run(new DefaultApplicationArguments());
    }

    private void assertStartFails(MockEnvironment environment, String word) {
        assertThatThrownBy(() -> first(environment).run(new DefaultApplicationArguments()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(word);
    }

    private FirstAdministrator first(MockEnvironment environment) {
        return new FirstAdministrator(environment, new OrganizationRows(jdbc, clock), encoder, transaction, events);
    }

    private void empty() {
        // whatever else a fresh demo has of an agency does not matter here
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SET FOREIGN_KEY_CHECKS = 0").update();
            for (String table :
                    new String[] {"person_role", "person_field", "person", "unit", "calendar_day", "agency"}) {
                jdbc.sql("DELETE FROM " + table).update();
            }
            jdbc.sql("SET FOREIGN_KEY_CHECKS = 1").update();
        });
        events.publishEvent(new OrganizationChanged(0));
    }
}
