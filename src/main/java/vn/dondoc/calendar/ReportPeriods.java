package vn.dondoc.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;

/** The report periods of each agency, whose opening day is a parameter. Reading needs no right. */
@Service
public class ReportPeriods {

    private final AgencyParameters parameters;
    private final Clock clock;

    ReportPeriods(AgencyParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The period that today (Asia/Ho_Chi_Minh) belongs to. */
    public ReportPeriod current(long agencyId) {
        return at(agencyId, LocalDate.now(clock));
    }

    /** The period that a day belongs to. */
    public ReportPeriod at(long agencyId, LocalDate day) {
        return ReportPeriod.containing(day, firstDay(agencyId));
    }

    /** The period of that code; empty when it is none. */
    public Optional<ReportPeriod> parse(long agencyId, String code) {
        return ReportPeriod.parse(code, firstDay(agencyId));
    }

    /** The periods from the one of a day to the one of another, earliest first. */
    public List<ReportPeriod> between(long agencyId, LocalDate from, LocalDate to) {
        int firstDay = firstDay(agencyId);
        List<ReportPeriod> all = new ArrayList<>();
        ReportPeriod last = ReportPeriod.containing(to, firstDay);
        ReportPeriod one = ReportPeriod.containing(from, firstDay);
        while (!one.from().isAfter(last.from())) {
            all.add(one);
            one = ReportPeriod.containing(one.to().plusDays(1), firstDay);
        }
        return all;
    }

    private int firstDay(long agencyId) {
        return parameters.number(agencyId, AgencyParameter.WINDOW_FIRST_DAY);
    }
}
