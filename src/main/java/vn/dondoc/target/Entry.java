package vn.dondoc.target;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A target that counts, with those that are joined to it.
 *
 * @param head the target under which the others count
 * @param members joined to it
 * @param leads lead units of all of them
 * @param cooperating units that help, without those that lead
 * @param values the newest version of each period
 * @param series the line through the year
 */
record Entry(
        TargetData head,
        List<TargetData> members,
        Set<Long> leads,
        Set<Long> cooperating,
        List<TargetValue> values,
        List<SeriesPoint> series,
        Standing standing) {

    List<Long> ids() {
        return Stream.concat(Stream.of(head), members.stream())
                .map(TargetData::id)
                .toList();
    }

    /** Nobody leads it, or a printed name waits for a person to say what it means. */
    boolean toAsk() {
        return leads.isEmpty() || !head.leadDoubt().isEmpty();
    }

    boolean concerns(Set<Long> units) {
        return leads.stream().anyMatch(units::contains) || cooperating.stream().anyMatch(units::contains);
    }

    List<String> codes() {
        return Stream.concat(Stream.of(head), members.stream())
                .map(TargetData::code)
                .toList();
    }
}
