package vn.dondoc.ui.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.FilePreviews;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.security.Access;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentAction;
import vn.dondoc.task.AssignmentExport;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.BulkSteps;
import vn.dondoc.task.HistoryExport;
import vn.dondoc.task.OngoingWork;
import vn.dondoc.task.TaskService;

/** The services that the screens of daily work call, handed from a page to its parts. */
@Component
record InboxServices(
        AssignmentQueries queries,
        TaskService tasks,
        BulkSteps bulk,
        OngoingWork ongoing,
        AssignmentExport export,
        AttachmentService attachments,
        Organization organization,
        PlanQueries plans,
        Access access,
        CurrentActor actor,
        Clock clock,
        FilePreviews previews,
        HistoryExport history,
        List<StepForm> forms,
        List<PanelSection> sections,
        List<InboxTool> tools,
        List<InboxStrip> strips) {

    /** The form of an action that has one of its own. */
    StepForm form(AssignmentAction action) {
        return forms.stream()
                .filter(form -> form.actions().contains(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form for " + action));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
