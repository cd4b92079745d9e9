package vn.dondoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationChanged;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Every agency starts with the shipped form. */
class TemplateSeedingTest extends DatabaseTest {

    @Autowired
    private TemplateSeeding seeding;

    @Autowired
    private TemplateStore store;

    @Autowired
    private IndicatorSheets sheets;

    @Autowired
    private Organization organization;

    @Test
    void everyAgencyHasTheFormForYears() {
        ReportingWindow year = ReportingWindow.of(WindowKind.YEAR, 2023, 1);
        assertThat(organization.agencies()).hasSizeGreaterThan(1).allSatisfy(agency -> {
            List<IndicatorLine> lines =
                    sheets.sheet(agency.id(), year).orElseThrow().lines();
            assertThat(lines).hasSize(185);
            assertThat(lines).allMatch(line -> line.origin() == ValueOrigin.NONE);
            assertThat(sheets.sheet(agency.id(), ReportingWindow.of(WindowKind.QUARTER, 2024, 1)))
                    .isEmpty();
        });
    }

    @Test
    void whatAnAgencyHasStays() {
        long agency = organization.agencies().get(0).id();
        TemplateVersion first = store.versions(agency).get(0);
        store.rename(first, "Biểu của Sở");
        seeding.run(null);
        seeding.seed(new OrganizationChanged(agency));
        assertThat(store.versions(agency))
                .singleElement()
                .extracting(TemplateVersion::name)
                .isEqualTo("Biểu của Sở");
    }
}
