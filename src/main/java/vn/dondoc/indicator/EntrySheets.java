package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Actor;

/** Puts the entry page's rows together. */
@Component
class EntrySheets {

    private final Periods periods;
    private final EntryScope scope;
    private final AgencyParameters parameters;

    EntrySheets(Periods periods, EntryScope scope, AgencyParameters parameters) {
        this.periods = periods;
        this.scope = scope;
        this.parameters = parameters;
    }

    int firstDay(long agencyId) {
        return parameters.number(agencyId, AgencyParameter.WINDOW_FIRST_DAY);
    }

    Optional<EntrySheet> of(Actor actor, ReportingWindow window, @Nullable Long unit) {
        return periods.of(actor.agencyId(), window).map(period -> sheet(actor, period, unit));
    }

    private EntrySheet sheet(Actor actor, Period period, @Nullable Long unit) {
        int firstDay = firstDay(actor.agencyId());
        ReportingWindow before = WindowsAround.before(period.window(), firstDay);
        ReportingWindow lastYear = WindowsAround.lastYear(period.window(), firstDay);
        Period earlier = periods.of(actor.agencyId(), before).orElse(null);
        Period yearAgo = lastYear.equals(before)
                ? earlier
                : periods.of(actor.agencyId(), lastYear).orElse(null);
        Set<String> shown = shown(period.form(), unit);
        List<EntryLine> lines = new ArrayList<>();
        for (RowData row : period.form().rows()) {
            if (shown.contains(row.code())) {
                lines.add(line(actor, period, earlier, yearAgo, row, unit));
            }
        }
        return new EntrySheet(
                period.version().id(),
                period.version().name(),
                period.window(),
                unit,
                before,
                lastYear,
                parameters.number(actor.agencyId(), AgencyParameter.SHARE_DECIMALS),
                lines);
    }

    /** The rows of a unit with the rows above them, which say where they stand. */
    private static Set<String> shown(Form form, @Nullable Long unit) {
        Set<String> shown = new HashSet<>();
        for (RowData row : form.rows()) {
            if (EntryScope.belongs(row, unit)) {
                shown.add(row.code());
                for (Optional<RowData> above = form.parent(row.code());
                        above.isPresent() && shown.add(above.get().code()); ) {
                    above = form.parent(above.get().code());
                }
            }
        }
        return shown;
    }

    private EntryLine line(
            Actor actor,
            Period period,
            @Nullable Period earlier,
            @Nullable Period yearAgo,
            RowData row,
            @Nullable Long unit) {
        IndicatorLine line = IndicatorSheets.line(period, row);
        boolean locked = line.origin() == ValueOrigin.COMPUTED;
        List<OwnValue> parts = row.entry() != EntryBy.EACH_UNIT
                ? List.of()
                : period.values(row.code()).stream()
                        .filter(value -> value.unitKey() > 0)
                        .map(OwnValue::of)
                        .toList();
        OwnValue own = period.values(row.code()).stream()
                .filter(value -> value.unitKey() == key(row, unit))
                .map(OwnValue::of)
                .findFirst()
                .orElse(null);
        boolean mine = EntryScope.belongs(row, unit);
        return new EntryLine(
                row,
                line,
                own,
                parts,
                mine && scope.mayEnter(actor, row, unit),
                locked,
                number(earlier, row),
                number(yearAgo, row),
                doubt(period, row, line));
    }

    /** Where the value of a row is kept. */
    static long key(RowData row, @Nullable Long unit) {
        return row.entry() == EntryBy.EACH_UNIT && unit != null ? unit : 0;
    }

    /** A value is compared with the row of the same code, whatever version of the form it was under. */
    @Nullable
    private static BigDecimal number(@Nullable Period period, RowData row) {
        return period == null ? null : period.calculation().row(row.code()).orElse(null);
    }

    private static String doubt(Period period, RowData row, IndicatorLine line) {
        if (line.number() == null) {
            return "";
        }
        if (!row.check().isEmpty()) {
            String sign = FormChecks.sign(row.check()).orElse("=");
            String other = FormChecks.other(row.check());
            Optional<BigDecimal> wanted = period.calculation().compute(other);
            if (wanted.isPresent() && !holds(line.number().compareTo(wanted.get()), sign)) {
                return "Biểu mẫu kiểm tra %s %s %s, hiện là %s và %s."
                        .formatted(row.code(), sign, other.strip(), print(line.number()), print(wanted.get()));
            }
        }
        BigDecimal byHand = period.calculation().entered(row.code()).orElse(null);
        if (line.origin() == ValueOrigin.COMPUTED && byHand != null && byHand.compareTo(line.number()) != 0) {
            return "Số ghi trực tiếp trước đây là %s, nay dùng số tính được %s."
                    .formatted(print(byHand), print(line.number()));
        }
        if (row.type() == IndicatorType.PERCENT && line.number().compareTo(BigDecimal.valueOf(100)) > 0) {
            return "Tỷ lệ lớn hơn 100%; hãy xem lại.";
        }
        return "";
    }

    private static boolean holds(int comparison, String sign) {
        return switch (sign) {
            case "<=" -> comparison <= 0;
            case ">=" -> comparison >= 0;
            case "<" -> comparison < 0;
            case ">" -> comparison > 0;
            default -> comparison == 0;
        };
    }

    static String print(BigDecimal number) {
        return NumberPrint.decimal(
                number, Math.min(4, Math.max(0, number.stripTrailingZeros().scale())));
    }
}
