package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;

/** The legal windows of the acting person's agency, whose opening day is a parameter. */
@Service
public class ReportingWindows {

    private final Access access;
    private final AgencyParameters parameters;
    private final Clock clock;

    ReportingWindows(Access access, AgencyParameters parameters, Clock clock) {
        this.access = access;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** All windows of a year, quarters first. */
    public List<ReportingWindow> ofYear(int year) {
        return ReportingWindow.ofYear(year, firstDay());
    }

    /** Reads {@link ReportingWindow#code()}. */
    public ReportingWindow parse(String code) {
        return ReportingWindow.parse(code, firstDay());
    }

    /** The window with this code; empty for none and for one that makes no sense, as in an old link. */
    public Optional<ReportingWindow> find(String code) {
        try {
            return code.isBlank() ? Optional.empty() : Optional.of(parse(code));
        } catch (InvalidInputException oldLink) {
            return Optional.empty();
        }
    }

    /** As {@link #find}, else the current one: what the address of a page means. */
    public ReportingWindow parseOrCurrent(String code) {
        return find(code).orElseGet(this::current);
    }

    /** The quarter that today belongs to: what a person usually wants to see. */
    public ReportingWindow current() {
        return quarterOf(LocalDate.now(clock));
    }

    /** The quarter that a day belongs to. */
    public ReportingWindow quarterOf(LocalDate day) {
        return ReportingWindow.containing(WindowKind.QUARTER, day, firstDay()).orElseThrow();
    }

    /** The window of the same kind just before: the last quarter of the year before for a first one. */
    public ReportingWindow before(ReportingWindow window) {
        int firstDay = firstDay();
        return window.number() > 1
                ? ReportingWindow.of(window.kind(), window.year(), window.number() - 1, firstDay)
                : ReportingWindow.of(
                        window.kind(), window.year() - 1, window.kind().perYear(), firstDay);
    }

    private int firstDay() {
        long agency = access.require(Action.VIEW_FIGURES).agencyId();
        return parameters.number(agency, AgencyParameter.WINDOW_FIRST_DAY);
    }
}
