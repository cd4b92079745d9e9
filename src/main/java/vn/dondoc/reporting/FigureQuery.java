package vn.dondoc.reporting;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.task.TaskSource;

/**
 * What is counted, and on which day.
 *
 * @param planId one plan; null = every task of the year
 * @param unitId the part of one unit; null = everything that the person may see
 * @param area one area of reform; null = all
 * @param source plan tasks or those of one giver, which are never counted together: null = {@link TaskSource#PLAN}
 * @param asOf cut-off, end of this day in Vietnam
 * @param window null = cumulative to the cut-off (decision 3); else only what falls due in the window
 * @param year plan year when no plan is given; null = the year of {@code asOf}
 */
public record FigureQuery(
        @Nullable Long planId,
        @Nullable Long unitId,
        @Nullable Area area,
        @Nullable TaskSource source,
        LocalDate asOf,
        @Nullable ReportingWindow window,
        @Nullable Integer year) {

    /** All plan tasks of the year. */
    public static FigureQuery at(LocalDate asOf) {
        return new FigureQuery(null, null, null, null, asOf, null, null);
    }

    /** All tasks of a plan. */
    public static FigureQuery ofPlan(long planId, LocalDate asOf) {
        return new FigureQuery(planId, null, null, null, asOf, null, null);
    }

    /** The same for one unit. */
    public FigureQuery withUnit(@Nullable Long unit) {
        return new FigureQuery(planId, unit, area, source, asOf, window, year);
    }

    /** The same for one area. */
    public FigureQuery withArea(@Nullable Area wanted) {
        return new FigureQuery(planId, unitId, wanted, source, asOf, window, year);
    }

    /** The same for one source. */
    public FigureQuery withSource(@Nullable TaskSource wanted) {
        return new FigureQuery(planId, unitId, area, wanted, asOf, window, year);
    }

    /** The same for one plan, or for the year. */
    public FigureQuery withPlan(@Nullable Long plan) {
        return new FigureQuery(plan, unitId, area, source, asOf, window, year);
    }

    /** The same counting only what falls due in a window, or cumulative for null. */
    public FigureQuery withWindow(@Nullable ReportingWindow wanted) {
        return new FigureQuery(planId, unitId, area, source, asOf, wanted, year);
    }
}
