package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.ReportingWindow;

/** Brings together template, values and numbers of other modules for a period. */
@Component
class Periods {

    private final TemplateStore templates;
    private final ValueStore values;
    private final FactValues facts;
    private final TaskNumbers tasks;

    Periods(TemplateStore templates, ValueStore values, FactValues facts, TaskNumbers tasks) {
        this.templates = templates;
        this.values = values;
        this.facts = facts;
        this.tasks = tasks;
    }

    /** Empty when the template in force has no rows for this kind of window. */
    Optional<Period> of(long agencyId, ReportingWindow window) {
        return templates.inForce(agencyId, window).flatMap(version -> of(agencyId, version, window));
    }

    private Optional<Period> of(long agencyId, TemplateVersion version, ReportingWindow window) {
        List<RowData> rows = templates.rows(version.id()).stream()
                .map(TemplateRow::data)
                .filter(row -> row.windows().contains(window.kind()))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Form form = new Form(rows);
        Map<String, List<StoredValue>> stored =
                values.of(agencyId, window.code()).stream().collect(Collectors.groupingBy(StoredValue::code));
        return Optional.of(new Period(version, window, form, stored, calculation(agencyId, window, form, stored)));
    }

    private Calculation calculation(
            long agencyId, ReportingWindow window, Form form, Map<String, List<StoredValue>> stored) {
        Map<String, Optional<BigDecimal>> known = new HashMap<>();
        Function<String, Optional<BigDecimal>> fact = code -> {
            Optional<BigDecimal> found = known.get(code);
            if (found == null) {
                found = facts.value(agencyId, code, window.from(), window.to(), null);
                known.put(code, found);
            }
            return found;
        };
        return new Calculation(form, entered(form, stored), fact, tasks.of(agencyId, window, null));
    }

    /** Parts of units are summed over those that gave one. */
    private static Map<String, BigDecimal> entered(Form form, Map<String, List<StoredValue>> stored) {
        Map<String, BigDecimal> entered = new HashMap<>();
        for (RowData row : form.rows()) {
            boolean parts = row.entry() == EntryBy.EACH_UNIT;
            stored.getOrDefault(row.code(), List.of()).stream()
                    .filter(value -> value.number() != null && parts == value.unitKey() > 0)
                    .map(StoredValue::number)
                    .reduce(BigDecimal::add)
                    .ifPresent(sum -> entered.put(row.code(), sum));
        }
        return entered;
    }
}
