package vn.dondoc.ui.indicator;

import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.indicator.IndicatorEntry;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.UrlState;

/**
 * What the address of the entry page says.
 *
 * @param unit only its rows; null = all that the person may see
 * @param section code of the section; empty = all
 * @param filter which rows
 * @param chosen code of the row whose details are open; empty = none
 */
record IndicatorState(ReportingWindow window, @Nullable Long unit, String section, Filter filter, String chosen) {

    static final String WINDOW = "ky";
    static final String UNIT = "don-vi";
    static final String SECTION = "phan";
    static final String FILTER = "loc";
    static final String ROW = "dong";

    enum Filter {
        ALL,
        MISSING,
        DOUBT
    }

    static IndicatorState of(UrlState url, IndicatorEntry entry) {
        return new IndicatorState(
                window(url, entry).orElseGet(entry::current),
                url.id(UNIT).orElse(null),
                url.text(SECTION),
                url.constant(FILTER, Filter.class).orElse(Filter.ALL),
                url.text(ROW));
    }

    private static Optional<ReportingWindow> window(UrlState url, IndicatorEntry entry) {
        try {
            return url.text(WINDOW).isEmpty() ? Optional.empty() : Optional.of(entry.window(url.text(WINDOW)));
        } catch (InvalidInputException oldLink) {
            return Optional.empty();
        }
    }
}
