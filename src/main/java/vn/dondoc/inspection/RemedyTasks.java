package vn.dondoc.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.RollPolicy;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskCreation;
import vn.dondoc.task.TaskSource;
import vn.dondoc.task.TaskVerifiers;

/** Makes a task of the unit of each finding, verified by those who found it. */
@Component
class RemedyTasks {

    private static final int LONGEST_LABEL = 120;

    private final FindingRows findings;
    private final MemberRows members;
    private final TaskCreation creation;
    private final TaskVerifiers verifiers;
    private final Organization organization;
    private final CalendarService calendars;
    private final AgencyParameters parameters;
    private final CurrentActor current;

    RemedyTasks(
            FindingRows findings,
            MemberRows members,
            TaskCreation creation,
            TaskVerifiers verifiers,
            Organization organization,
            CalendarService calendars,
            AgencyParameters parameters,
            CurrentActor current) {
        this.findings = findings;
        this.members = members;
        this.creation = creation;
        this.verifiers = verifiers;
        this.organization = organization;
        this.calendars = calendars;
        this.parameters = parameters;
        this.current = current;
    }

    /** Fixes the due day of each finding; those of an own unit become its work. */
    void give(Inspection inspection, Visit visit, List<Finding> found, LocalDate from) {
        LocalDate usual = calendars
                .calendarOf(visit.agencyId())
                .plusCalendarDays(
                        from,
                        parameters.number(visit.agencyId(), AgencyParameter.INSPECTION_REMEDY_DAYS),
                        RollPolicy.NEXT);
        List<LocalDate> days = found.stream()
                .map(one -> one.dueChosen() && one.remedyDue() != null ? one.remedyDue() : usual)
                .toList();
        for (int i = 0; i < found.size(); i++) {
            findings.due(found.get(i).id(), days.get(i));
        }
        if (!visit.own()) {
            return;
        }
        Actor actor = current.get();
        List<NewTask> tasks = java.util.stream.IntStream.range(0, found.size())
                .mapToObj(i -> task(inspection, visit, found.get(i), from, days.get(i)))
                .toList();
        List<Long> ids = creation.create(actor, from, tasks, done -> {}).taskIds();
        for (int i = 0; i < ids.size(); i++) {
            findings.task(found.get(i).id(), ids.get(i));
        }
        verifiers.assign(ids, verifiers(inspection, visit));
    }

    /** The team has changed: its remedies that are still open are verified by those who are on it now. */
    void verifiersChanged(Inspection inspection, List<Visit> visits) {
        LocalDate any = LocalDate.MAX;
        for (Visit visit : visits) {
            if (visit.own() && visit.state() == VisitState.REMEDYING) {
                List<Long> open = findings.ofVisit(visit.id(), any).stream()
                        .filter(one -> one.remediedOn() == null)
                        .map(Finding::taskId)
                        .filter(Objects::nonNull)
                        .toList();
                verifiers.assign(open, verifiers(inspection, visit));
            }
        }
    }

    /** The team but for those of the inspected unit; of outside and self-inspections nobody: the Office accepts. */
    private Set<Long> verifiers(Inspection inspection, Visit visit) {
        if (!inspection.kind().visited()) {
            return Set.of();
        }
        Set<Long> inside = organization.unitAndBelow(visit.agencyId(), visit.unitId());
        return members.of(inspection.id()).stream()
                .filter(member -> member.unitId() == null || !inside.contains(member.unitId()))
                .map(Member::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private NewTask task(Inspection inspection, Visit visit, Finding finding, LocalDate from, LocalDate due) {
        boolean advised = !finding.recommendation().isBlank();
        return new NewTask(
                null,
                null,
                TaskSource.INSPECTION,
                label(inspection, visit),
                String.valueOf(finding.position()),
                ReportingWindow.reportYear(from, parameters.number(visit.agencyId(), AgencyParameter.WINDOW_FIRST_DAY)),
                finding.area(),
                advised ? finding.recommendation() : "Khắc phục: " + finding.what(),
                "Báo cáo kết quả khắc phục",
                "Phát hiện: " + Vietnamese.withoutEnd(finding.what())
                        + (finding.basis().isBlank() ? "" : ". Căn cứ: " + finding.basis()),
                "",
                "Chậm nhất đến ngày " + Vietnamese.date(due),
                DeadlineKind.FIXED_BY,
                null,
                due,
                null,
                "",
                List.of(visit.unitId()),
                List.of());
    }

    /** The document that gives the work, for a narrow column. */
    private static String label(Inspection inspection, Visit visit) {
        String number = visit.conclusion().number();
        String label = number != null
                ? "KL " + number
                : inspection.kind() == InspectionKind.SELF
                        ? "Tự kiểm tra " + inspection.number()
                        : inspection.bodyName() + " " + inspection.number();
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }
}
