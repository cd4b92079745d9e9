package vn.dondoc.ui.report;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.report.ReportApproval;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportOpening;
import vn.dondoc.report.ReportParts;
import vn.dondoc.report.ReportVersions;
import vn.dondoc.report.Reports;
import vn.dondoc.report.output.ReportDocuments;
import vn.dondoc.report.text.ReportTexts;
import vn.dondoc.security.Access;

/** The services that the screens of reports call, handed from a page to its parts. */
@Component
record ReportServices(
        Reports reports,
        ReportParts parts,
        ReportCollecting collecting,
        ReportApproval approval,
        ReportOpening opening,
        ReportVersions versions,
        ReportDocuments documents,
        ReportTexts texts,
        Organization organization,
        Access access,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
