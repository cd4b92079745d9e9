package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.task.TaskSource;

/** Puts together all figures of one cut-off: the whole, what falls due in the period, units, areas, plans. */
@Service
@Transactional(readOnly = true)
public class FigureReports {

    private final FigureQueries figures;
    private final FigureScope scope;
    private final Access access;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final Clock clock;

    FigureReports(
            FigureQueries figures,
            FigureScope scope,
            Access access,
            Organization organization,
            JdbcClient jdbc,
            Clock clock) {
        this.figures = figures;
        this.scope = scope;
        this.access = access;
        this.organization = organization;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The report of a cumulative query.
     *
     * @param window the period whose due work stands beside it; null = none
     */
    public FigureReport report(FigureQuery cumulative, @Nullable ReportingWindow window) {
        FigureQuery query = cumulative.withWindow(null);
        Population population = scope.of(query);
        return new FigureReport(
                organization.agency(population.agencyId()).name(),
                subject(query, population),
                query.asOf(),
                !query.asOf().isBefore(LocalDate.now(clock)),
                figures.figures(query),
                window,
                window == null ? null : figures.figures(query.withWindow(window)),
                carriedOver(population),
                figures.breakdown(query, Breakdown.UNIT),
                figures.breakdown(query, Breakdown.AREA),
                query.planId() == null && population.source() == TaskSource.PLAN
                        ? figures.breakdown(query, Breakdown.PLAN)
                        : List.of());
    }

    /** The plans that can be counted alone, latest first. */
    public List<PlanChoice> plans() {
        long agency = access.require(Action.VIEW_FIGURES).agencyId();
        return jdbc.sql("SELECT id, COALESCE(number, title) AS name, plan_year AS year FROM plan WHERE agency_id = ?"
                        + " AND status IN ('ISSUED', 'REPLACED', 'CLOSED') ORDER BY issued_on DESC, id DESC")
                .param(agency)
                .query(PlanChoice.class)
                .list();
    }

    /** Open work of plan years before the one counted. */
    private long carriedOver(Population population) {
        if (population.planId() != null) {
            return 0;
        }
        String units = population.unitIds() == null ? "" : " AND a.unit_id IN (:units)";
        String area = population.area() == null ? "" : " AND t.area = :area";
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT t.id) FROM assignment a JOIN task t ON t.id = a.task_id
                        WHERE a.agency_id = :agency AND a.open AND t.source = :source AND t.plan_year < :year
                          AND a.assigned_on <= :asOf
                        """ + units + area)
                .params(population.parameters())
                .query(Long.class)
                .single();
    }

    /** What a query counts, in words, for the head of a page. */
    public String subject(FigureQuery query) {
        return subject(query, scope.of(query));
    }

    private String subject(FigureQuery query, Population population) {
        List<String> words = new ArrayList<>();
        if (query.planId() != null) {
            words.add("Kế hoạch " + planName(query.planId()));
        } else {
            words.add(
                    switch (population.source()) {
                        case PLAN -> "Các kế hoạch năm " + population.year();
                        case DIRECTIVE -> "Nhiệm vụ UBND tỉnh giao năm " + population.year();
                        case LEADERSHIP -> "Nhiệm vụ Lãnh đạo Sở giao năm " + population.year();
                        case INSPECTION -> "Khắc phục sau kiểm tra năm " + population.year();
                        case TARGET -> "Giải trình chỉ tiêu năm " + population.year();
                    });
        }
        if (query.area() != null) {
            words.add(query.area().label());
        }
        if (query.unitId() != null) {
            words.add(organization.unit(population.agencyId(), query.unitId()).name());
        } else if (population.unitIds() != null) {
            words.add("phần việc của đơn vị tôi");
        }
        return String.join(", ", words);
    }

    private String planName(long planId) {
        return jdbc.sql("SELECT COALESCE(number, title) FROM plan WHERE id = ?")
                .param(planId)
                .query(String.class)
                .single();
    }
}
