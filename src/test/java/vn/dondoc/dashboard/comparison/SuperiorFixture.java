package vn.dondoc.dashboard.comparison;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.TestClock;
import vn.dondoc.TestOrganization;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyAdministration;
import vn.dondoc.organization.AgencyData;
import vn.dondoc.organization.DemoOrganization;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.CurrentActor;

/** The People's Committee of the demo above its department, and other agencies put below it. */
public final class SuperiorFixture {

    private final DemoOrganization demo;
    private final Organization organization;
    private final AgencyAdministration administration;
    private final CurrentActor current;

    SuperiorFixture(
            DemoOrganization demo,
            Organization organization,
            AgencyAdministration administration,
            CurrentActor current) {
        this.demo = demo;
        this.organization = organization;
        this.administration = administration;
        this.current = current;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        SuperiorFixture superiorFixture(
                JdbcClient jdbc,
                TestClock clock,
                TransactionTemplate transaction,
                ApplicationEventPublisher events,
                Organization organization,
                AgencyAdministration administration,
                CurrentActor current) {
            return new SuperiorFixture(
                    new DemoOrganization(jdbc, clock, transaction, events), organization, administration, current);
        }
    }

    /** Adds {@code chutich.ubnd}, {@code vanphong.ubnd} and so on above Sở Tư pháp tỉnh An Giang. */
    public void seed() {
        demo.seedSuperior(TestOrganization.PASSWORD, new BCryptPasswordEncoder(4));
    }

    /** Adds {@code giamdoc.snv}, {@code giamdoc.stc} and so on below the same committee. */
    public void seedNeighbours() {
        demo.seedNeighbours(TestOrganization.PASSWORD, new BCryptPasswordEncoder(4));
    }

    /** An agency by its code. */
    public Agency agency(String code) {
        return organization.agencies().stream()
                .filter(agency -> agency.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Puts an agency below another, as the operator does; null = below none. */
    public void put(String code, String superior) {
        Agency agency = agency(code);
        Long above = superior == null ? null : agency(superior).id();
        AgencyData data = new AgencyData(
                above, agency.code(), agency.name(), agency.superiorName(), agency.placeName(), agency.numberSuffix());
        current.runAs("hethong", () -> administration.change(agency.id(), agency.version(), data));
    }
}
