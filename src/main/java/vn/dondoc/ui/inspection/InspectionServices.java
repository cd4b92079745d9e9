package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.inspection.Findings;
import vn.dondoc.inspection.InspectionApproval;
import vn.dondoc.inspection.InspectionFiles;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.OutsideInspections;
import vn.dondoc.inspection.Remedies;
import vn.dondoc.inspection.VisitConclusions;
import vn.dondoc.inspection.VisitMinutesWork;
import vn.dondoc.inspection.Visits;
import vn.dondoc.inspection.checklist.PublishedChecklists;
import vn.dondoc.inspection.checklist.VisitChecklist;
import vn.dondoc.inspection.document.InspectionDocuments;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.shell.MainLayout;

/** The services that the screens of inspections call, handed from a page to its parts. */
@Component
record InspectionServices(
        Inspections inspections,
        InspectionPlanning planning,
        InspectionApproval approval,
        OutsideInspections outside,
        Visits visits,
        Findings findings,
        VisitMinutesWork minutes,
        VisitConclusions conclusions,
        Remedies remedies,
        InspectionFiles files,
        VisitChecklist checklist,
        InspectionDocuments documents,
        PublishedChecklists published,
        AttachmentService attachments,
        Organization organization,
        Access access,
        CurrentActor current,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    long agency() {
        return current.get().agencyId();
    }

    /** A step from a button: a refusal is a toast; the page is fresh afterwards in any case. */
    void step(Runnable work, String done, Runnable reload) {
        if (Toast.attempt(work)) {
            Toast.success(t(done));
        }
        reload.run();
        MainLayout.countsChanged();
    }

    /** A step from a form: a refusal is thrown for the form to show; the page is fresh when somebody was faster. */
    void form(Runnable work, String done, Runnable reload) {
        try {
            work.run();
        } catch (StaleDataException somebodyWasFaster) {
            reload.run();
            throw somebodyWasFaster;
        }
        Toast.success(t(done));
        reload.run();
        MainLayout.countsChanged();
    }
}
