package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What the progress page shows and its files hold.
 *
 * @param agency name of the department
 * @param subject what is counted, in words: plan or source, unit, area
 * @param asOf cut-off day, inclusive
 * @param provisional the cut-off day is not over: the figures can still change
 * @param whole cumulative to the cut-off (decision 3)
 * @param window the period beside it; null = none
 * @param dueInWindow what falls due in the window; null without a window
 * @param carriedOver open work of earlier years, which stands outside of these figures; 0 for one plan
 */
public record FigureReport(
        String agency,
        String subject,
        LocalDate asOf,
        boolean provisional,
        Figures whole,
        @Nullable ReportingWindow window,
        @Nullable Figures dueInWindow,
        long carriedOver,
        List<BreakdownRow> units,
        List<BreakdownRow> areas,
        List<BreakdownRow> plans) {}
