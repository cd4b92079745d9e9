package vn.dondoc.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;

/**
 * What is told about due days, each milestone once. A morning that was missed is made good by the next: what counts is
 * the last day that was told, kept in the table.
 */
@Component
class ReportDeadlines {

    private final ReportRows rows;
    private final PartRows parts;
    private final ReminderTimes times;
    private final Organization organization;
    private final ReportLog log;
    private final Clock clock;

    ReportDeadlines(
            ReportRows rows,
            PartRows parts,
            ReminderTimes times,
            Organization organization,
            ReportLog log,
            Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.times = times;
        this.organization = organization;
        this.log = log;
        this.clock = clock;
    }

    void part(Report report, PartRows.Stored part) {
        LocalDate today = LocalDate.now(clock);
        if (!part.state().withUnit() || !times.workingDay(report.agencyId(), today)) {
            return;
        }
        LocalDate told = part.remindedOn() == null ? before(report) : part.remindedOn();
        times.reached(report.agencyId(), part.dueOn(), told, today).ifPresent(milestone -> {
            parts.reminded(part.id(), today);
            String unit = organization.unit(report.agencyId(), part.unitId()).name();
            String due = Vietnamese.date(part.dueOn());
            boolean soon = !today.isAfter(part.dueOn());
            ReportHappened.Kind kind = soon
                    ? ReportHappened.Kind.PART_DUE_SOON
                    : milestone.level() == ReminderTimes.Level.VERY_LATE
                            ? ReportHappened.Kind.PART_VERY_LATE
                            : ReportHappened.Kind.PART_LATE;
            log.add(
                    report,
                    part.unitId(),
                    null,
                    kind,
                    soon
                            ? "%s cần gửi phần %s chậm nhất ngày %s".formatted(unit, report.label(), due)
                            : "%s chưa gửi phần %s, hạn ngày %s".formatted(unit, report.label(), due),
                    "report-part:%d:%d:%s".formatted(report.id(), part.unitId(), today));
        });
    }

    void office(Report report) {
        LocalDate today = LocalDate.now(clock);
        if (report.state() != ReportState.COMPILING
                || report.correcting()
                || !times.workingDay(report.agencyId(), today)) {
            return;
        }
        LocalDate told = rows.remindedOn(report.id()).orElse(before(report));
        times.reached(report.agencyId(), report.departmentDue(), told, today).ifPresent(milestone -> {
            rows.reminded(report.id(), today);
            String due = Vietnamese.date(report.departmentDue());
            boolean soon = !today.isAfter(report.departmentDue());
            log.add(
                    report,
                    null,
                    null,
                    soon ? ReportHappened.Kind.DUE_SOON : ReportHappened.Kind.OVERDUE,
                    soon
                            ? "Báo cáo %s phải gửi chậm nhất ngày %s".formatted(report.label(), due)
                            : "Báo cáo %s quá hạn gửi ngày %s".formatted(report.label(), due),
                    "report-office:%d:%s".formatted(report.id(), today));
        });
    }

    /** The opening itself told of the due day. */
    private static LocalDate before(Report report) {
        return LocalDateTime.ofInstant(report.openedAt(), Vietnamese.ZONE).toLocalDate();
    }
}
