package vn.dondoc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers that reports draw from registers. Not authorised: for features that count, which say whose numbers they
 * want. An empty answer means that nobody entered anything; a zero was entered.
 */
@Service
@Transactional(readOnly = true)
public class RegisterFacts {

    private final EntryStore store;
    private final List<DerivedEntries> derived;

    RegisterFacts(EntryStore store, List<DerivedEntries> derived) {
        this.store = store;
        this.derived = derived;
    }

    /** Every number that can be asked for. */
    public List<Fact> facts() {
        return Registers.all().stream().flatMap(one -> one.facts().stream()).toList();
    }

    /**
     * A number.
     *
     * @param from first day of the window, inclusive
     * @param to last day of the window, inclusive
     * @param unitId only what this unit entered; null for the whole agency
     * @return empty when there is no data, or no such fact
     */
    public Optional<BigDecimal> value(long agencyId, String code, LocalDate from, LocalDate to, @Nullable Long unitId) {
        return Registers.ofFact(code).flatMap(register -> register.rule(code).flatMap(rule -> {
            Set<String> fields = register.withParts(rule.measure().fields());
            return total(rule.measure()
                    .parts(
                            register,
                            seen(agencyId, register, from, to, unitId, fields).entries(),
                            from,
                            to));
        }));
    }

    /** All numbers of all registers that have data, by their code: one reading for a whole sheet. */
    public Map<String, BigDecimal> values(long agencyId, LocalDate from, LocalDate to, @Nullable Long unitId) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (RegisterDefinition register : Registers.all()) {
            List<RegisterEntry> entries =
                    seen(agencyId, register, from, to, unitId, null).entries();
            for (FactRule rule : register.rules()) {
                total(rule.measure().parts(register, entries, from, to))
                        .ifPresent(value -> values.put(rule.fact().code(), value));
            }
        }
        return values;
    }

    /** The entries that a number was counted from, oldest first. */
    public List<FactRow> rows(long agencyId, String code, LocalDate from, LocalDate to, @Nullable Long unitId) {
        RegisterDefinition register = Registers.ofFact(code).orElse(null);
        FactRule rule = register == null ? null : register.rule(code).orElse(null);
        if (rule == null) {
            return List.of();
        }
        Seen seen = seen(agencyId, register, from, to, unitId, null);
        return rule.measure().parts(register, seen.entries(), from, to).stream()
                .map(part -> new FactRow(
                        part.entry().id(),
                        part.entry().day(),
                        part.entry().unitId(),
                        EntryWords.of(register, part.entry()),
                        part.amount(),
                        seen.links()
                                .getOrDefault(
                                        part.entry().id(),
                                        "so-theo-doi?so=%s&chon=%d"
                                                .formatted(
                                                        register.code(),
                                                        part.entry().id()))))
                .toList();
    }

    /**
     * What counts.
     *
     * @param links addresses of the entries that other modules add, by their id
     */
    private record Seen(List<RegisterEntry> entries, Map<Long, String> links) {}

    private Seen seen(
            long agencyId,
            RegisterDefinition register,
            LocalDate from,
            LocalDate to,
            @Nullable Long unitId,
            @Nullable Set<String> fields) {
        List<Object> values = new ArrayList<>(List.of(agencyId, register.code()));
        String where = "e.agency_id = ? AND e.register = ? AND e.withdrawn_at IS NULL AND e.valid";
        if (unitId != null) {
            where += " AND e.unit_id = ?";
            values.add(unitId);
        }
        switch (register.kind()) {
            case SNAPSHOTS, CATALOGUE -> {
                where += " AND e.day <= ?";
                values.add(to);
            }
            case PERIODS -> {
                where += " AND e.from_day >= ? AND e.day <= ?";
                values.add(from);
                values.add(to);
            }
            default -> {
                where += " AND ((e.day BETWEEN ? AND ?) OR (e.nothing AND e.from_day <= ? AND e.day >= ?))";
                values.addAll(List.of(from, to, from, to));
            }
        }
        List<RegisterEntry> entries = new ArrayList<>(store.list(where, values, " ORDER BY e.day, e.id", fields));
        Map<Long, String> links = new HashMap<>();
        for (DerivedEntries source : derived) {
            if (source.register().equals(register.code())) {
                source.entries(agencyId, from, to, unitId).forEach(one -> {
                    entries.add(one.asEntry(register.code()));
                    links.put(-one.id(), one.link());
                });
            }
        }
        entries.sort(Comparator.comparing(RegisterEntry::day).thenComparing(RegisterEntry::id));
        return new Seen(entries, links);
    }

    private static Optional<BigDecimal> total(List<Measure.Part> parts) {
        return parts.stream().map(Measure.Part::amount).reduce(BigDecimal::add);
    }
}
