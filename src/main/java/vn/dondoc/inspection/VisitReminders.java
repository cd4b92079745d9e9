package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.inspection.InspectionHappened.Kind;
import vn.dondoc.organization.AgencyParameter;

/**
 * What is told of a visit in the morning, each day once. A morning that was missed is made good by the next: what
 * counts is the last day that was told, kept in the table. Remedies of own units are tasks and have their own reminders.
 */
@Component
class VisitReminders {

    private final InspectionRows inspections;
    private final VisitRows visits;
    private final FindingRows findings;
    private final VisitTimes times;
    private final InspectionLog log;
    private final Clock clock;

    VisitReminders(
            InspectionRows inspections,
            VisitRows visits,
            FindingRows findings,
            VisitTimes times,
            InspectionLog log,
            Clock clock) {
        this.inspections = inspections;
        this.visits = visits;
        this.findings = findings;
        this.times = times;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A day that somebody waits for.
     *
     * @param soon told before it, null when only its passing is told
     */
    private record Waited(LocalDate due, @Nullable Kind soon, String before, Kind late, String after) {}

    void morning(long visitId) {
        Visit visit = visits.any(visitId);
        Inspection inspection = inspections.any(visit.inspectionId());
        LocalDate today = LocalDate.now(clock);
        LocalDate told = visits.remindedOn(visitId).orElse(today.minusDays(1));
        waited(inspection, visit, today).ifPresent(one -> {
            boolean soon = !today.isAfter(one.due());
            if (soon && one.soon() == null
                    || times.reached(visit.agencyId(), one.due(), told, today).isEmpty()) {
                return;
            }
            visits.reminded(visitId, today);
            log.add(
                    inspection,
                    visit,
                    null,
                    soon ? one.soon() : one.late(),
                    "%s: %s ngày %s"
                            .formatted(visit.name(), soon ? one.before() : one.after(), Vietnamese.date(one.due())),
                    "inspection-visit:%d:%s".formatted(visitId, today));
        });
    }

    private Optional<Waited> waited(Inspection inspection, Visit visit, LocalDate today) {
        LocalDate due = visit.due(inspection.year());
        return Optional.ofNullable(
                switch (visit.state()) {
                    case PLANNED ->
                        inspection.kind() == InspectionKind.SELF
                                ? selfInspection(due)
                                : new Waited(
                                        due,
                                        Kind.NOTICE_SOON,
                                        "chưa thông báo kiểm tra, kiểm tra theo kế hoạch chậm nhất",
                                        Kind.NOTICE_LATE,
                                        "chưa thông báo kiểm tra, đã quá");
                    case NOTIFIED, VISITING ->
                        inspection.kind() == InspectionKind.SELF
                                ? selfInspection(due)
                                : new Waited(
                                        due, Kind.VISIT_SOON, "kiểm tra", Kind.VISIT_LATE, "chưa kiểm tra xong, lịch");
                    case MINUTES ->
                        visit.minutes().withUnit()
                                ? new Waited(
                                        visit.minutes().answerDue(),
                                        Kind.ANSWER_SOON,
                                        "có ý kiến về biên bản kiểm tra chậm nhất",
                                        Kind.CONCLUSION_LATE,
                                        "hết hạn có ý kiến về biên bản kiểm tra")
                                : conclusion(visit);
                    case CONCLUDING -> conclusion(visit);
                    case REMEDYING -> visit.own() ? null : remedies(visit, today);
                    default -> null;
                });
    }

    private static Waited selfInspection(LocalDate due) {
        return new Waited(
                due, Kind.VISIT_SOON, "tự kiểm tra chậm nhất", Kind.VISIT_LATE, "chưa gửi kết quả tự kiểm tra, hạn");
    }

    private Waited conclusion(Visit visit) {
        LocalDate due =
                times.plusWorkingDays(visit.agencyId(), visit.finishedOn(), AgencyParameter.INSPECTION_CONCLUSION_DAYS);
        return new Waited(due, null, "", Kind.CONCLUSION_LATE, "chưa có kết luận kiểm tra, hạn");
    }

    /** The earliest remedy that is still open. */
    @Nullable
    private Waited remedies(Visit visit, LocalDate today) {
        return findings.ofVisit(visit.id(), today).stream()
                .filter(one -> one.remedy() == RemedyState.OPEN || one.remedy() == RemedyState.OVERDUE)
                .map(Finding::remedyDue)
                .filter(java.util.Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(due -> new Waited(due, null, "", Kind.REMEDY_OVERDUE, "chưa khắc phục xong sau kiểm tra, hạn"))
                .orElse(null);
    }
}
