package vn.dondoc.report.text;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.indicator.IndicatorLine;
import vn.dondoc.indicator.IndicatorSheet;
import vn.dondoc.indicator.IndicatorSheets;
import vn.dondoc.reporting.ReportingWindow;

/** The rows of the statistics appendix, as fields ask for them. */
@Component
class IndicatorNumbers {

    private final IndicatorSheets sheets;

    IndicatorNumbers(IndicatorSheets sheets) {
        this.sheets = sheets;
    }

    /** Empty when the agency has no template for this kind of window. */
    Optional<List<IndicatorLine>> lines(long agencyId, ReportingWindow window) {
        return sheets.sheet(agencyId, window).map(IndicatorSheet::lines);
    }
}
