package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.TaskSource;

/** Turns a query into what the acting person may count: the whole agency, or the own unit and those below it. */
@Component
class FigureScope {

    private final Access access;
    private final Organization organization;
    private final AgencyParameters parameters;
    private final JdbcClient jdbc;

    FigureScope(Access access, Organization organization, AgencyParameters parameters, JdbcClient jdbc) {
        this.access = access;
        this.organization = organization;
        this.parameters = parameters;
        this.jdbc = jdbc;
    }

    /** The population of a query: one plan, or one source; without a choice the plans. */
    Population of(FigureQuery query) {
        Actor actor = access.require(Action.VIEW_FIGURES);
        long agency = actor.agencyId();
        if (query.planId() != null) {
            requirePlan(agency, query.planId());
        }
        TaskSource source = query.source();
        if (source == null && query.planId() == null) {
            source = TaskSource.PLAN;
        }
        int year = query.year() != null ? query.year() : year(agency, source, query.asOf());
        return new Population(
                agency,
                query.planId(),
                year,
                source,
                query.area(),
                units(actor, query.unitId()),
                query.asOf(),
                query.window());
    }

    /**
     * Plans run to 31 December. What is given outside of plans belongs to the year of the report windows, which closes
     * in the middle of December (domain.md section 5).
     */
    private int year(long agencyId, @Nullable TaskSource source, LocalDate asOf) {
        return source == null || source == TaskSource.PLAN
                ? asOf.getYear()
                : ReportingWindow.reportYear(asOf, parameters.number(agencyId, AgencyParameter.WINDOW_FIRST_DAY));
    }

    /** Whether the acting person sees only the own units. */
    boolean ownUnitsOnly() {
        return !Access.mayAgencyWide(access.require(Action.VIEW_FIGURES), Action.VIEW_FIGURES);
    }

    @Nullable
    private Set<Long> units(Actor actor, @Nullable Long unitId) {
        if (unitId != null) {
            organization.unit(actor.agencyId(), unitId);
            access.require(Action.VIEW_FIGURES, Subject.unit(actor.agencyId(), unitId));
            return Set.of(unitId);
        }
        if (Access.mayAgencyWide(actor, Action.VIEW_FIGURES)) {
            return null;
        }
        // a person without a unit sees nothing rather than everything
        Set<Long> own = Access.units(actor, Action.VIEW_FIGURES);
        return own.isEmpty() ? Set.of(-1L) : own;
    }

    private void requirePlan(long agencyId, long planId) {
        jdbc.sql("SELECT 1 FROM plan WHERE id = ? AND agency_id = ?")
                .params(planId, agencyId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Kế hoạch"));
    }
}
