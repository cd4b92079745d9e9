package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * Puts the periods inside a window together. Periods that overlap are counted once: the longest first, and what was
 * entered for the whole agency before what units entered.
 *
 * @param carriedOver for {@link Aggregation#SUM_ONCE}: what the total contains from before
 */
record PeriodMeasure(
        String field, Aggregation aggregation, @Nullable String carriedOver) implements Measure {

    @Override
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(Set.of(field));
        if (carriedOver != null) {
            fields.add(carriedOver);
        }
        return fields;
    }

    @Override
    public List<Part> parts(RegisterDefinition register, List<RegisterEntry> entries, LocalDate from, LocalDate to) {
        List<RegisterEntry> known = apart(entries).stream()
                .filter(entry -> register.number(entry, field) != null)
                .toList();
        LocalDate first = known.stream()
                .map(RegisterEntry::from)
                .min(Comparator.naturalOrder())
                .orElse(from);
        LocalDate last = known.stream()
                .map(RegisterEntry::day)
                .max(Comparator.naturalOrder())
                .orElse(to);
        List<Part> parts = new ArrayList<>();
        for (RegisterEntry entry : known) {
            BigDecimal amount = register.number(entry, field);
            switch (aggregation) {
                case FIRST -> keep(parts, entry, amount, entry.from().equals(first));
                case LAST -> keep(parts, entry, amount, entry.day().equals(last));
                case ANY -> keep(parts, entry, amount, parts.isEmpty() || any(parts, amount));
                case SUM_ONCE ->
                    parts.add(new Part(entry, entry.from().equals(first) ? amount : amount.subtract(carried(entry))));
                default -> parts.add(new Part(entry, amount));
            }
        }
        return parts;
    }

    /** Entries that do not overlap. */
    static List<RegisterEntry> apart(List<RegisterEntry> entries) {
        List<RegisterEntry> longest = entries.stream()
                .sorted(Comparator.comparing((RegisterEntry entry) -> entry.unitId() != null)
                        .thenComparing(
                                entry -> entry.from().toEpochDay() - entry.day().toEpochDay())
                        .thenComparing(RegisterEntry::nothing)
                        .thenComparing(entry -> -entry.id()))
                .toList();
        List<RegisterEntry> kept = new ArrayList<>();
        for (RegisterEntry entry : longest) {
            boolean counted = kept.stream()
                    .anyMatch(other -> (other.unitId() == null || Objects.equals(other.unitId(), entry.unitId()))
                            && !other.from().isAfter(entry.day())
                            && !entry.from().isAfter(other.day()));
            if (!counted) {
                kept.add(entry);
            }
        }
        kept.sort(Comparator.comparing(RegisterEntry::from).thenComparing(RegisterEntry::id));
        return kept;
    }

    private BigDecimal carried(RegisterEntry entry) {
        BigDecimal carried = carriedOver == null ? null : entry.number(carriedOver);
        return carried == null ? BigDecimal.ZERO : carried;
    }

    private static boolean any(List<Part> parts, BigDecimal amount) {
        boolean better = amount.signum() > 0 && parts.get(0).amount().signum() == 0;
        if (better) {
            parts.clear();
        }
        return better;
    }

    private static void keep(List<Part> parts, RegisterEntry entry, BigDecimal amount, boolean fits) {
        if (fits) {
            parts.add(new Part(entry, amount));
        }
    }
}
