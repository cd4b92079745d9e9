package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.reporting.ReportingWindow;

/**
 * The statistics appendix as reports take it. Not authorised: the agency is given by the caller, who asks
 * {@code Access} before anybody sees the result.
 */
@Service
@Transactional(readOnly = true)
public class IndicatorSheets {

    private final Periods periods;

    IndicatorSheets(Periods periods) {
        this.periods = periods;
    }

    /** The printed rows with their values; empty = the agency has no template for this kind of window. */
    public Optional<IndicatorSheet> sheet(long agencyId, ReportingWindow window) {
        return periods.of(agencyId, window)
                .map(period -> new IndicatorSheet(
                        period.version().id(),
                        window,
                        period.form().rows().stream()
                                .filter(RowData::printed)
                                .map(row -> line(period, row))
                                .toList()));
    }

    /** Whether there is a {@link #sheet}, without counting it. */
    public boolean covers(long agencyId, ReportingWindow window) {
        return periods.of(agencyId, window).isPresent();
    }

    static IndicatorLine line(Period period, RowData row) {
        Optional<BigDecimal> computed = period.calculation().computed(row);
        Optional<BigDecimal> number = period.calculation().value(row);
        Optional<StoredValue> own = period.values(row.code()).stream()
                .filter(value -> value.unitKey() == 0)
                .findFirst();
        String text =
                row.type() == IndicatorType.TEXT ? own.map(StoredValue::text).orElse(null) : null;
        ValueOrigin origin = computed.isPresent()
                ? ValueOrigin.COMPUTED
                : number.isPresent() || text != null ? ValueOrigin.ENTERED : ValueOrigin.NONE;
        return new IndicatorLine(
                row.code(),
                row.printedNumber(),
                row.level(),
                row.type(),
                row.label(),
                row.unitOfMeasure(),
                number.orElse(null),
                text,
                origin,
                row.formula(),
                own.map(StoredValue::note).filter(note -> !note.isEmpty()).orElse(row.note()),
                row.unitId());
    }
}
