package vn.dondoc.ui.inbox;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.security.Access;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentExport;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.TaskService;

/** The services that the screens of daily work call, handed from a page to its parts. */
@Component
record InboxServices(
        AssignmentQueries queries,
        TaskService tasks,
        AssignmentExport export,
        AttachmentService attachments,
        Organization organization,
        PlanQueries plans,
        Access access,
        CurrentActor actor,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
