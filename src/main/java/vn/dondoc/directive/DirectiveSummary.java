package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.FigureSentence;
import vn.dondoc.reporting.Figures;
import vn.dondoc.reporting.ReportingWindow;

/**
 * The counts of one giver's work, never mixed with those of a plan.
 *
 * @param year whose reports they stand in
 * @param whole everything given out in the year, to the end of {@code asOf}
 * @param window the period beside it; null = none
 * @param due what falls due in the window; null without one
 * @param carriedOver open work of years before, outside of these counts
 */
public record DirectiveSummary(
        Issuer issuer,
        int year,
        LocalDate asOf,
        Figures whole,
        @Nullable ReportingWindow window,
        @Nullable Figures due,
        long carriedOver) {

    /** The counts in the words of the reports. */
    public String sentence() {
        return FigureSentence.of(whole);
    }
}
