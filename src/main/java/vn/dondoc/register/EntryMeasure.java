package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * Counts documents and events of the window: each as one, or as many as its quantity says, or adds up one of its
 * numbers. A confirmation that there was nothing is a zero.
 *
 * @param sum the number that is added up; null to count
 * @param last only the last entry counts, and a choice by its place in the list, from 0
 */
record EntryMeasure(Condition condition, @Nullable String sum, boolean last) implements Measure {

    static final String QUANTITY = "QUANTITY";

    static Measure count(Condition condition) {
        return new EntryMeasure(condition, null, false);
    }

    static Measure sum(Condition condition, String field) {
        return new EntryMeasure(condition, field, false);
    }

    static Measure last(String field) {
        return new EntryMeasure(Condition.ANY, field, true);
    }

    @Override
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(condition.fields());
        fields.add(sum == null ? QUANTITY : sum);
        return fields;
    }

    @Override
    public List<Part> parts(RegisterDefinition register, List<RegisterEntry> entries, LocalDate from, LocalDate to) {
        List<Part> parts = new ArrayList<>();
        for (RegisterEntry entry : entries) {
            BigDecimal amount = entry.nothing() ? nothing(register, entry, from, to) : amount(register, entry);
            if (amount != null) {
                parts.add(new Part(entry, amount));
            }
        }
        if (!last) {
            return parts;
        }
        return parts.stream()
                .max(Comparator.comparing((Part part) -> part.entry().day())
                        .thenComparing(part -> part.entry().id()))
                .map(List::of)
                .orElse(List.of());
    }

    @Nullable
    private BigDecimal nothing(RegisterDefinition register, RegisterEntry entry, LocalDate from, LocalDate to) {
        boolean inside = !entry.from().isBefore(from) && !entry.day().isAfter(to);
        boolean around = !entry.from().isAfter(from) && !entry.day().isBefore(to);
        return (inside || around) && condition.answeredBy(entry, register.groupField()) ? BigDecimal.ZERO : null;
    }

    @Nullable
    private BigDecimal amount(RegisterDefinition register, RegisterEntry entry) {
        if (!condition.holds(entry)) {
            return null;
        }
        if (sum == null) {
            BigDecimal quantity = entry.number(QUANTITY);
            return quantity == null ? BigDecimal.ONE : quantity;
        }
        return register.number(entry, sum);
    }
}
