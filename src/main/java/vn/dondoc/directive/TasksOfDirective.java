package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Area;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.deadline.EventRule;
import vn.dondoc.deadline.RecurrencePoints;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.plan.AreaProposal;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.task.NewTask;

/** Turns what was entered into tasks. */
@Component
class TasksOfDirective {

    private final DirectiveDeadlines deadlines;
    private final Organization organization;
    private final AgencyParameters parameters;

    TasksOfDirective(DirectiveDeadlines deadlines, Organization organization, AgencyParameters parameters) {
        this.deadlines = deadlines;
        this.organization = organization;
        this.parameters = parameters;
    }

    /**
     * The task, checked.
     *
     * @param position place among the tasks of the document, from 1
     * @throws InvalidInputException with what to mend
     */
    NewTask of(long agencyId, DirectiveHead head, int position, DirectiveTaskDraft draft) {
        String content =
                EnteredText.required("content", draft.content(), Checks.LONGEST_TEXT, "Hãy nhập nội dung nhiệm vụ.");
        String note = EnteredText.optional("note", draft.note(), Checks.LONGEST_TEXT);
        if (draft.leadUnitIds().isEmpty()) {
            throw new InvalidInputException("leadUnits", "Hãy chọn đơn vị chủ trì.");
        }
        if (draft.deadline() == null) {
            throw new InvalidInputException("deadline", "Hãy nhập thời hạn.");
        }
        DeadlineReading deadline = deadlines.decide(draft.deadline(), head, content, note);
        List<Long> cooperating = new ArrayList<>(draft.cooperatingUnitIds());
        cooperating.removeAll(draft.leadUnitIds());
        return new NewTask(
                null,
                null,
                head.issuer().source(),
                HeadChecks.shortLabel(head),
                String.valueOf(position),
                year(agencyId, head),
                draft.area() == null ? area(content, head.abstractText()) : draft.area(),
                content,
                EnteredText.optional("deliverable", draft.deliverable(), Checks.LONGEST_TEXT),
                note,
                cooperatingText(agencyId, draft, cooperating),
                deadline.phrase(),
                deadline.kind(),
                deadline.start(),
                deadline.due(),
                deadline.recurrence(),
                RecurrencePoints.write(deadline.points()),
                EventRule.of(deadline),
                List.of(),
                draft.leadUnitIds(),
                cooperating);
    }

    /** The area that the words name; steering when they name none. */
    static Area area(String content, String abstractText) {
        return AreaProposal.of(content).or(() -> AreaProposal.of(abstractText)).orElse(Area.STEERING);
    }

    /** The year in whose figures the work counts: that of the report windows (domain.md section 5). */
    int year(long agencyId, DirectiveHead head) {
        return ReportingWindow.reportYear(
                head.receivedOn(), parameters.number(agencyId, AgencyParameter.WINDOW_FIRST_DAY));
    }

    private String cooperatingText(long agencyId, DirectiveTaskDraft draft, List<Long> cooperating) {
        String text = EnteredText.optional("cooperatingText", draft.cooperatingText(), Checks.LONGEST_TEXT);
        if (!text.isEmpty() || cooperating.isEmpty()) {
            return text;
        }
        Map<Long, Unit> units = organization.unitsById(agencyId);
        return cooperating.stream()
                .filter(units::containsKey)
                .map(id -> units.get(id).name())
                .collect(Collectors.joining("; "));
    }
}
