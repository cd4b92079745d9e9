package vn.dondoc.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The last known state: what was entered for the whole agency, or else what its units entered, added up. The last state
 * that says something about the field is taken, so that an empty field keeps what was known before.
 */
record SnapshotMeasure(String field) implements Measure {

    private static final Comparator<RegisterEntry> LATEST =
            Comparator.comparing(RegisterEntry::day).thenComparing(RegisterEntry::id);

    @Override
    public Set<String> fields() {
        return Set.of(field);
    }

    @Override
    public List<Part> parts(RegisterDefinition register, List<RegisterEntry> entries, LocalDate from, LocalDate to) {
        Map<Long, RegisterEntry> lastOfUnit = new HashMap<>();
        RegisterEntry whole = null;
        for (RegisterEntry entry : entries.stream().sorted(LATEST).toList()) {
            if (register.number(entry, field) == null) {
                continue;
            }
            if (entry.unitId() == null) {
                whole = entry;
            } else {
                lastOfUnit.put(entry.unitId(), entry);
            }
        }
        Collection<RegisterEntry> known = whole == null ? lastOfUnit.values() : List.of(whole);
        List<Part> parts = new ArrayList<>();
        for (RegisterEntry entry : known) {
            parts.add(new Part(entry, Objects.requireNonNull(register.number(entry, field))));
        }
        return parts;
    }
}
