package vn.dondoc.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.Organization;
import vn.dondoc.report.ReportStandings;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** The parts of reports behind a unit's punctuality. */
@Service
@Transactional(readOnly = true)
public class BoardParts {

    private final Access access;
    private final Organization organization;
    private final ReportStandings reports;
    private final Clock clock;

    BoardParts(Access access, Organization organization, ReportStandings reports, Clock clock) {
        this.access = access;
        this.organization = organization;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * The parts that count: those of reports of the window whose day has come.
     *
     * @throws vn.dondoc.common.ForbiddenException when the person may not see the dashboard
     * @throws vn.dondoc.common.NotFoundException when the agency has no such unit
     */
    public UnitParts of(long unitId, ReportingWindow window) {
        Actor actor = access.require(Action.VIEW_DASHBOARD);
        String unit = organization.unit(actor.agencyId(), unitId).name();
        return new UnitParts(
                unit,
                reports.parts(actor.agencyId(), window.from(), window.to(), LocalDate.now(clock)).stream()
                        .filter(part -> part.unitId() == unitId && part.decided() && window.contains(part.cutOff()))
                        .toList());
    }
}
