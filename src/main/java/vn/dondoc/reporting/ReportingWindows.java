package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;

/** The legal windows of the acting person's agency, whose opening day is a parameter. */
@Service
public class ReportingWindows {

    /** Agency parameter: day of the month on which windows open, 1 to 28; 15 by 09/2019/NĐ-CP. */
    public static final String FIRST_DAY_PARAMETER = "reporting.window.first-day";

    private final Access access;
    private final Organization organization;
    private final Clock clock;

    ReportingWindows(Access access, Organization organization, Clock clock) {
        this.access = access;
        this.organization = organization;
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

    /** The quarter that today belongs to: what a person usually wants to see. */
    public ReportingWindow current() {
        return quarterOf(LocalDate.now(clock));
    }

    /** The quarter that a day belongs to. */
    public ReportingWindow quarterOf(LocalDate day) {
        return ReportingWindow.containing(WindowKind.QUARTER, day, firstDay()).orElseThrow();
    }

    private int firstDay() {
        long agency = access.require(Action.VIEW_FIGURES).agencyId();
        String set = organization.parameter(agency, FIRST_DAY_PARAMETER, String.valueOf(ReportingWindow.FIRST_DAY));
        try {
            int day = Integer.parseInt(set.strip());
            if (day >= 1 && day <= 28) {
                return day;
            }
        } catch (NumberFormatException ignored) {
            // told below
        }
        throw new InvalidInputException(
                "window",
                "Tham số %s của cơ quan là \"%s\"; quản trị cần đặt lại thành một ngày từ 1 đến 28."
                        .formatted(FIRST_DAY_PARAMETER, set));
    }
}
