package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * Counts what is in force at the end of the window, or what happened to the catalogue in it. The catalogue is complete
 * once it has entries, so that "none of this sort" is a zero.
 *
 * @param happened date field that must fall into the window, {@link #DAY} for the day from which it is in force; null
 *     for what is in force at the end
 * @param distinct counts different texts of this field instead of entries
 */
record CatalogueMeasure(
        Condition condition,
        @Nullable String happened,
        @Nullable String distinct) implements Measure {

    static final String DAY = "day";
    static final String UNTIL = "UNTIL";

    static Measure inForce(Condition condition) {
        return new CatalogueMeasure(condition, null, null);
    }

    static Measure happened(String dateField, Condition condition) {
        return new CatalogueMeasure(condition, dateField, null);
    }

    static Measure different(String field) {
        return new CatalogueMeasure(Condition.ANY, null, field);
    }

    @Override
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(condition.fields());
        fields.add(UNTIL);
        fields.add(EntryMeasure.QUANTITY);
        if (happened != null) {
            fields.add(happened);
        }
        if (distinct != null) {
            fields.add(distinct);
        }
        return fields;
    }

    @Override
    public List<Part> parts(RegisterDefinition register, List<RegisterEntry> entries, LocalDate from, LocalDate to) {
        List<Part> parts = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (RegisterEntry entry : entries) {
            if (entry.nothing()) {
                continue;
            }
            if (!condition.holds(entry) || !fits(entry, from, to)) {
                continue;
            }
            if (distinct == null) {
                BigDecimal quantity = entry.number(EntryMeasure.QUANTITY);
                parts.add(new Part(entry, quantity == null ? BigDecimal.ONE : quantity));
            } else if (!entry.text(distinct).isEmpty()
                    && seen.add(vn.dondoc.common.Vietnamese.key(entry.text(distinct)))) {
                parts.add(new Part(entry, BigDecimal.ONE));
            }
        }
        if (parts.isEmpty() && !entries.isEmpty()) {
            parts.add(new Part(entries.get(entries.size() - 1), BigDecimal.ZERO));
        }
        return parts;
    }

    private boolean fits(RegisterEntry entry, LocalDate from, LocalDate to) {
        if (happened == null) {
            LocalDate until = entry.date(UNTIL);
            // the day named is the first one on which it is no longer in force
            return until == null || until.isAfter(to);
        }
        LocalDate day = happened.equals(DAY) ? entry.day() : entry.date(happened);
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
