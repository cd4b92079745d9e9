package vn.dondoc.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which entries a fact counts: each named field holds one of the named choices, or says yes. */
record Condition(Map<String, List<String>> oneOf, Set<String> saysYes) {

    static final Condition ANY = new Condition(Map.of(), Set.of());

    static Condition is(String field, String... choices) {
        return new Condition(Map.of(field, List.of(choices)), Set.of());
    }

    static Condition yes(String field) {
        return new Condition(Map.of(), Set.of(field));
    }

    Condition and(String field, String... choices) {
        Map<String, List<String>> more = new LinkedHashMap<>(oneOf);
        more.put(field, List.of(choices));
        return new Condition(more, saysYes);
    }

    Condition andYes(String field) {
        Set<String> more = new java.util.LinkedHashSet<>(saysYes);
        more.add(field);
        return new Condition(oneOf, more);
    }

    boolean holds(RegisterEntry entry) {
        return oneOf.entrySet().stream().allMatch(one -> one.getValue().contains(entry.text(one.getKey())))
                && saysYes.stream().allMatch(entry::yes);
    }

    /** Whether "there was nothing of this sort" answers the question; not when other sorts count as well. */
    boolean answeredBy(RegisterEntry nothing, String groupField) {
        return nothing.group() == null || List.of(nothing.group()).equals(oneOf.get(groupField));
    }

    Set<String> fields() {
        Set<String> all = new java.util.LinkedHashSet<>(oneOf.keySet());
        all.addAll(saysYes);
        return all;
    }
}
