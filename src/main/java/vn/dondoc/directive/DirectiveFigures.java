package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Counts what was given outside plans, each giver alone (domain.md sections 3 and 7). */
@Service
@Transactional(readOnly = true)
public class DirectiveFigures {

    private final FigureQueries figures;
    private final DirectiveQueries queries;
    private final DirectiveRows rows;
    private final Access access;

    DirectiveFigures(FigureQueries figures, DirectiveQueries queries, DirectiveRows rows, Access access) {
        this.figures = figures;
        this.queries = queries;
        this.rows = rows;
        this.access = access;
    }

    /**
     * The counts at the end of a day.
     *
     * @param unitId the part of one unit; null = everything that the person may see
     * @param window also what falls due in it; null = no
     * @throws vn.dondoc.common.ForbiddenException for another unit than the person may see
     */
    public DirectiveSummary of(Issuer issuer, LocalDate asOf, @Nullable ReportingWindow window, @Nullable Long unitId) {
        Actor actor = access.require(Action.VIEW_FIGURES);
        int year = queries.year(actor.agencyId(), asOf);
        FigureQuery query = new FigureQuery(null, unitId, null, issuer.source(), asOf, null, year);
        DirectiveFilter earlier =
                DirectiveFilter.at(asOf).withIssuer(issuer).withUnit(unitId).withState(DirectiveState.CARRIED_OVER);
        return new DirectiveSummary(
                issuer,
                year,
                asOf,
                figures.figures(query),
                window,
                window == null ? null : figures.figures(query.withWindow(window)),
                rows.find(actor, earlier, year).size());
    }
}
