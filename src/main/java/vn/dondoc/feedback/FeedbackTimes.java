package vn.dondoc.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.RollPolicy;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;

/** The term of a feedback and the days on which it is told, by the agency's parameters and calendar. */
@Component
class FeedbackTimes {

    private static final int CHASED_DAYS = 5;
    private static final int PUBLICATION_DAYS = 5;

    private final AgencyParameters parameters;
    private final CalendarService calendars;

    FeedbackTimes(AgencyParameters parameters, CalendarService calendars) {
        this.parameters = parameters;
        this.calendars = calendars;
    }

    /** A day on which something is told. */
    record Milestone(LocalDate day, FeedbackHappened.Kind kind) {}

    /** Last day of the term: calendar days after the receipt, rolled as terms counted from an event are. */
    LocalDate due(long agencyId, FeedbackChannel channel, LocalDate receivedOn) {
        RollPolicy roll = RollPolicy.valueOf(parameters.text(agencyId, AgencyParameter.ROLL_RELATIVE));
        return calendar(agencyId).plusCalendarDays(receivedOn, parameters.number(agencyId, channel.term()), roll);
    }

    boolean workingDay(long agencyId, LocalDate day) {
        return calendar(agencyId).isWorkingDay(day);
    }

    FeedbackWorkflow.Mornings mornings(long agencyId, LocalDate due) {
        LocalTime hour = hour(agencyId);
        LocalDate first = before(agencyId, due).stream()
                .map(Milestone::day)
                .min(Comparator.naturalOrder())
                .orElse(due);
        return new FeedbackWorkflow.Mornings(
                first.atTime(hour), calendar(agencyId).plusWorkingDays(due, 1).atTime(hour));
    }

    /** The morning after an answer went out: what is answered is published at once. */
    LocalDateTime publication(long agencyId, LocalDate answered) {
        return calendar(agencyId).plusWorkingDays(answered, 1).atTime(hour(agencyId));
    }

    /** When the publication is asked for again. */
    LocalDate publicationAgain(long agencyId, LocalDate told) {
        return calendar(agencyId).plusWorkingDays(told, PUBLICATION_DAYS);
    }

    /** The last reminder before the due day that was reached after {@code told}. */
    Optional<Milestone> soon(long agencyId, LocalDate due, LocalDate told, LocalDate today) {
        return today.isAfter(due) ? Optional.empty() : reached(before(agencyId, due), told, today);
    }

    /** The most serious word after the due day that was reached after {@code told}. */
    Optional<Milestone> overdue(long agencyId, LocalDate due, LocalDate told, LocalDate today) {
        return reached(after(agencyId, due), told, today);
    }

    private static Optional<Milestone> reached(List<Milestone> milestones, LocalDate told, LocalDate today) {
        return milestones.stream()
                .filter(one -> one.day().isAfter(told) && !one.day().isAfter(today))
                .max(Comparator.comparing(Milestone::kind).thenComparing(Milestone::day));
    }

    private List<Milestone> before(long agencyId, LocalDate due) {
        WorkCalendar calendar = calendar(agencyId);
        LocalDate last = calendar.previousWorkingDay(due);
        return parameters.numbers(agencyId, AgencyParameter.NOTICE_DAYS_BEFORE).stream()
                .map(days -> new Milestone(calendar.plusWorkingDays(last, -days), FeedbackHappened.Kind.DUE_SOON))
                .toList();
    }

    /** Each of the first working days after, the deputy and then the Director on theirs. */
    private List<Milestone> after(long agencyId, LocalDate due) {
        WorkCalendar calendar = calendar(agencyId);
        int deputy = parameters.number(agencyId, AgencyParameter.NOTICE_OVERDUE_DEPUTY);
        int director = parameters.number(agencyId, AgencyParameter.NOTICE_OVERDUE_DIRECTOR);
        List<Milestone> all = new ArrayList<>();
        for (int days = 1; days <= Math.max(CHASED_DAYS, Math.max(deputy, director)); days++) {
            LocalDate day = calendar.plusWorkingDays(due, days);
            if (days == director) {
                all.add(new Milestone(day, FeedbackHappened.Kind.LATE_FOR_DIRECTOR));
            } else if (days == deputy) {
                all.add(new Milestone(day, FeedbackHappened.Kind.LATE_FOR_DEPUTY));
            } else if (days <= CHASED_DAYS) {
                all.add(new Milestone(day, FeedbackHappened.Kind.LATE));
            }
        }
        return all;
    }

    private LocalTime hour(long agencyId) {
        return LocalTime.parse(parameters.text(agencyId, AgencyParameter.NOTICE_TIME));
    }

    private WorkCalendar calendar(long agencyId) {
        return calendars.calendarOf(agencyId);
    }
}
