package vn.dondoc.target;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/**
 * When a period of a target's rhythm is over and no value of it is there: takes the number of the chosen source where it
 * gives one, else tells the lead units, once, on a working day, from the agency's hour of reminders on.
 */
@Service
public class MissingValues {

    private static final Logger LOG = LoggerFactory.getLogger(MissingValues.class);

    private final TargetBook book;
    private final TargetStore targets;
    private final ValueStore values;
    private final TargetValues entering;
    private final RuleStore rules;
    private final SourceCounting counting;
    private final TargetLog log;
    private final Organization organization;
    private final AgencyParameters parameters;
    private final CalendarService calendars;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MissingValues(
            TargetBook book,
            TargetStore targets,
            ValueStore values,
            TargetValues entering,
            RuleStore rules,
            SourceCounting counting,
            TargetLog log,
            Organization organization,
            AgencyParameters parameters,
            CalendarService calendars,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.targets = targets;
        this.values = values;
        this.entering = entering;
        this.rules = rules;
        this.counting = counting;
        this.log = log;
        this.organization = organization;
        this.parameters = parameters;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks through all agencies. May be called at any time and from several nodes; nothing is told twice. */
    public void look() {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(Vietnamese.ZONE));
        for (Agency agency : organization.agencies()) {
            attempt("Missing values of agency " + agency.id(), () -> look(agency.id(), now));
        }
    }

    /** What fails is looked at again the next time; the others do not wait for it. */
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("{} failed", what, failure);
        }
    }

    private void look(long agencyId, ZonedDateTime now) {
        WorkCalendar calendar = calendars.calendarOf(agencyId);
        LocalTime from = LocalTime.parse(parameters.text(agencyId, AgencyParameter.NOTICE_TIME));
        if (calendar.isWorkingDay(now.toLocalDate()) && !now.toLocalTime().isBefore(from)) {
            look(agencyId, now.toLocalDate());
        }
    }

    private void look(long agencyId, LocalDate today) {
        int firstDay = values.firstDay(agencyId);
        int year = ReportingWindow.reportYear(today, firstDay);
        // the last period of a year is over in the next one
        for (int one : List.of(year - 1, year)) {
            Set<Told> told = told(agencyId, one);
            book.of(agencyId, one, today).forEach(entry -> over(entry, today, firstDay)
                    .filter(window -> missing(entry, window)
                            && !told.contains(new Told(entry.head().id(), window.code())))
                    .ifPresent(window -> attempt(
                            "Missing value of target %d for %s"
                                    .formatted(entry.head().id(), window.code()),
                            () -> transaction.executeWithoutResult(status -> settle(entry, window, today)))));
        }
    }

    /** The last period of the rhythm that is over and did not end before the target came in. */
    static Optional<ReportingWindow> over(Entry entry, LocalDate today, int firstDay) {
        WindowKind kind = entry.head().rhythm();
        LocalDate came = LocalDate.ofInstant(entry.head().createdAt(), Vietnamese.ZONE);
        ReportingWindow last = null;
        for (int number = 1; number <= kind.perYear(); number++) {
            ReportingWindow window = ReportingWindow.of(kind, entry.head().targetYear(), number, firstDay);
            if (window.to().isBefore(today) && !window.to().isBefore(came)) {
                last = window;
            }
        }
        return Optional.ofNullable(last);
    }

    private static boolean missing(Entry entry, ReportingWindow window) {
        return entry.values().stream().noneMatch(value -> value.window().code().equals(window.code()));
    }

    private record Told(long targetId, String windowCode) {}

    private Set<Told> told(long agencyId, int year) {
        return jdbc.sql("SELECT r.target_id, r.window_code FROM target_reminder r JOIN target t ON t.id = r.target_id"
                        + " WHERE t.agency_id = ? AND t.target_year = ?")
                .params(agencyId, year)
                .query(Told.class)
                .set();
    }

    private void settle(Entry seen, ReportingWindow window, LocalDate today) {
        TargetData target = targets.lock(seen.head().agencyId(), seen.head().id());
        int first = jdbc.sql("INSERT IGNORE INTO target_reminder (target_id, window_code, told_at) VALUES (?, ?, ?)")
                .params(target.id(), window.code(), clock.instant())
                .update();
        Entry entry = book.one(target, today);
        if (first == 0 || !missing(entry, window)) {
            return;
        }
        Optional<ComputedValue> counted = rules.of(target.id())
                .map(rule -> counting.count(target.agencyId(), rule, window))
                .filter(found -> found.value() != null);
        if (counted.isPresent()) {
            entering.taken(entry, counted.get());
        } else {
            tell(entry, window);
        }
    }

    private void tell(Entry entry, ReportingWindow window) {
        TargetData target = entry.head();
        log.add(
                target,
                null,
                TargetHappened.Kind.VALUE_MISSING,
                "%s đã hết kỳ mà chưa có kết quả chỉ tiêu %s; hãy nhập số liệu"
                        .formatted(window.label(), target.label()),
                Set.copyOf(entry.leads()),
                null,
                "target-missing:%d:%s".formatted(target.id(), window.code()));
    }
}
