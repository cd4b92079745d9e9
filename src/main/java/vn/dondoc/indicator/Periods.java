package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.register.RegisterFacts;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Brings together template, values and numbers of other modules for a period. */
@Component
class Periods {

    private final TemplateStore templates;
    private final ValueStore values;
    private final RegisterFacts facts;
    private final TaskNumbers tasks;

    Periods(TemplateStore templates, ValueStore values, RegisterFacts facts, TaskNumbers tasks) {
        this.templates = templates;
        this.values = values;
        this.facts = facts;
        this.tasks = tasks;
    }

    /** Empty when the template in force has no rows for this kind of window. */
    Optional<Period> of(long agencyId, ReportingWindow window) {
        return templates.inForce(agencyId, window).flatMap(version -> of(agencyId, version, window));
    }

    /**
     * Whether the form in force has rows for this kind of window.
     *
     * @param kinds what was found for versions, to be asked once for each
     */
    boolean used(long agencyId, ReportingWindow window, Map<Long, Set<WindowKind>> kinds) {
        return templates
                .inForce(agencyId, window)
                .map(version -> kinds.computeIfAbsent(version.id(), id -> templates.rows(id).stream()
                        .flatMap(row -> row.data().windows().stream())
                        .collect(Collectors.toSet())))
                .filter(found -> found.contains(window.kind()))
                .isPresent();
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
        return new Calculation(form, entered(form, stored), facts(agencyId, window), tasks.of(agencyId, window, null));
    }

    /** Reads the registers once, when the first formula asks. */
    private Function<String, Optional<BigDecimal>> facts(long agencyId, ReportingWindow window) {
        Map<String, BigDecimal> known = new HashMap<>();
        boolean[] read = {false};
        return code -> {
            if (!read[0]) {
                known.putAll(facts.values(agencyId, window.from(), window.to(), null));
                read[0] = true;
            }
            return Optional.ofNullable(known.get(code));
        };
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
