package vn.dondoc.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.calendar.ReportPeriod;
import vn.dondoc.calendar.WorkCalendar;

/**
 * Which milestones a deadline has (domain.md sections 4, 7 and 11): pure arithmetic with the agency's calendar and
 * rules. All moments are local time in Vietnam, on working days, at the agency's hour.
 */
final class NoticeSchedule {

    private final WorkCalendar calendar;
    private final NoticeRules rules;

    NoticeSchedule(WorkCalendar calendar, NoticeRules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /**
     * What is to be told about.
     *
     * @param due none for work that only reports
     * @param reports whether the unit is reminded before it reports
     * @param from nothing before this moment is told
     */
    record Deadline(@Nullable LocalDate due, boolean reports, LocalDateTime from) {}

    /**
     * The milestones after {@code deadline.from()} up to and including {@code now}, the least serious first. A report
     * whose day is past is none any more.
     */
    List<Milestone> reached(Deadline deadline, LocalDateTime now) {
        List<Milestone> reached = new ArrayList<>();
        if (deadline.due() != null) {
            reached.addAll(ofDue(deadline.due(), deadline.from()));
        }
        if (reports(deadline)) {
            reached.addAll(ofReports(now.toLocalDate()));
            reached.removeIf(milestone ->
                    milestone.kind() == NoticeKind.REPORT && milestone.anchor().isBefore(now.toLocalDate()));
        }
        reached.removeIf(milestone ->
                !milestone.at().isAfter(deadline.from()) || milestone.at().isAfter(now));
        reached.sort(Milestone.SERIOUSNESS);
        return reached;
    }

    /**
     * The first moment after {@code after} at which there is something to tell, if ever.
     *
     * @param told keys of milestones that need not be told any more
     */
    Optional<LocalDateTime> next(Deadline deadline, LocalDateTime after, Set<String> told) {
        LocalDateTime start = after.isAfter(deadline.from()) ? after : deadline.from();
        List<Milestone> coming = new ArrayList<>();
        if (deadline.due() != null) {
            coming.addAll(ofDue(deadline.due(), deadline.from()));
        }
        if (reports(deadline)) {
            coming.addAll(ofReports(start.toLocalDate()));
        }
        return coming.stream()
                .filter(milestone -> !told.contains(milestone.key()))
                .map(Milestone::at)
                .filter(at -> at.isAfter(start))
                .min(Comparator.naturalOrder());
    }

    /** The moment itself on a working day; else the agency's hour of the next one. */
    LocalDateTime onWorkingDay(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return calendar.isWorkingDay(day)
                ? moment
                : calendar.nextWorkingDay(day).atTime(rules.hour());
    }

    /** The report period that ends with the report of this day. */
    ReportPeriod period(LocalDate reportDay) {
        return ReportPeriod.of(reportDay.getYear(), (reportDay.getMonthValue() - 1) / 3 + 1, rules.windowFirstDay());
    }

    /** Working days left until a due date, or negative for those since it. */
    int workingDaysTo(LocalDate due, LocalDate today) {
        return calendar.workingDaysBetween(today, due);
    }

    /**
     * All milestones of a due date. Days before are counted from the last working day that the due date leaves, so that
     * "one day left" is true when it is told. Days after are counted from the due date, or from the day on which the
     * agency came to know of it when it was past by then.
     */
    private List<Milestone> ofDue(LocalDate due, LocalDateTime from) {
        List<Milestone> all = new ArrayList<>();
        LocalDate last = calendar.previousWorkingDay(due);
        for (int days : rules.daysBefore()) {
            NoticeKind kind = days == 0 ? NoticeKind.DUE_DAY : NoticeKind.BEFORE;
            all.add(new Milestone(kind, due, days, at(calendar.plusWorkingDays(last, -days))));
        }
        LocalDate known = from.toLocalDate();
        LocalDate since = known.isAfter(due) ? known : due;
        addOverdue(all, NoticeKind.OVERDUE, due, since, rules.overdueUnit());
        addOverdue(all, NoticeKind.OVERDUE_DEPUTY, due, since, rules.overdueDeputy());
        addOverdue(all, NoticeKind.OVERDUE_DIRECTOR, due, since, rules.overdueDirector());
        return all;
    }

    private void addOverdue(List<Milestone> all, NoticeKind kind, LocalDate due, LocalDate since, int days) {
        if (days > 0) {
            all.add(new Milestone(kind, due, days, at(calendar.plusWorkingDays(since, days))));
        }
    }

    /** The reminder of this quarter's report and of the next ones, as far as any of them can lie ahead of its day. */
    private List<Milestone> ofReports(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        YearMonth last = month.plusMonths((12 - month.getMonthValue()) % 3);
        return List.of(ofReport(last), ofReport(last.plusMonths(3)), ofReport(last.plusMonths(6)));
    }

    private Milestone ofReport(YearMonth month) {
        LocalDate day = month.atDay(rules.unitReportDay());
        LocalDate last = calendar.previousWorkingDay(day);
        return new Milestone(
                NoticeKind.REPORT, day, rules.reportDays(), at(calendar.plusWorkingDays(last, -rules.reportDays())));
    }

    private boolean reports(Deadline deadline) {
        return deadline.reports() && rules.reportDays() > 0;
    }

    private LocalDateTime at(LocalDate day) {
        return day.atTime(rules.hour());
    }
}
