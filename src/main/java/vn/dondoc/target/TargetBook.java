package vn.dondoc.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** The targets of a year as they stood on a day: joined ones under their head, values of that day, each judged. */
@Component
class TargetBook {

    private final TargetStore targets;
    private final ValueStore values;

    TargetBook(TargetStore targets, ValueStore values) {
        this.targets = targets;
        this.values = values;
    }

    /** What counts, in the order of the plans. Values that were entered after the day are not seen. */
    List<Entry> of(long agencyId, int year, LocalDate day) {
        return of(agencyId, year, day, LocalDate.MAX);
    }

    /** The same from values of periods that end by a day, and judged as of then, whenever they were entered. */
    List<Entry> of(long agencyId, int year, LocalDate day, LocalDate last) {
        return read(agencyId, year, day, last, head -> head.joinedInto() == null && !head.ended());
    }

    /** One target, also where it is joined to another or has ended; then it stands alone. */
    Entry one(TargetData target, LocalDate day) {
        return read(target.agencyId(), target.targetYear(), day, LocalDate.MAX, head -> head.id() == target.id())
                .get(0);
    }

    private ReportingWindow year(long agencyId, int year) {
        return ReportingWindow.of(WindowKind.YEAR, year, 1, values.firstDay(agencyId));
    }

    private List<Entry> read(long agencyId, int year, LocalDate day, LocalDate last, Predicate<TargetData> wanted) {
        List<TargetData> all = targets.ofYear(agencyId, year);
        Map<Long, List<TargetData>> members = all.stream()
                .filter(target -> target.joinedInto() != null && !target.ended())
                .collect(Collectors.groupingBy(TargetData::joinedInto));
        Map<Long, Set<Long>> leads = targets.units(agencyId, year, TargetStore.LEAD);
        Map<Long, Set<Long>> helping = targets.units(agencyId, year, TargetStore.COOPERATING);
        Instant before = day.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant();
        Map<Long, List<TargetValue>> given = values.ofYear(agencyId, year, before).stream()
                .filter(value -> !value.window().to().isAfter(last))
                .collect(Collectors.groupingBy(TargetValue::targetId));
        ReportingWindow window = year(agencyId, year);
        LocalDate judged = last.isBefore(day) ? last : day;
        return all.stream()
                .filter(wanted)
                .map(head ->
                        entry(head, members.getOrDefault(head.id(), List.of()), leads, helping, given, window, judged))
                .toList();
    }

    private static Entry entry(
            TargetData head,
            List<TargetData> members,
            Map<Long, Set<Long>> leads,
            Map<Long, Set<Long>> helping,
            Map<Long, List<TargetValue>> given,
            ReportingWindow year,
            LocalDate day) {
        Set<Long> leading = new LinkedHashSet<>(leads.getOrDefault(head.id(), Set.of()));
        Set<Long> cooperating = new LinkedHashSet<>(helping.getOrDefault(head.id(), Set.of()));
        List<TargetValue> versions = new ArrayList<>(given.getOrDefault(head.id(), List.of()));
        for (TargetData member : members) {
            leading.addAll(leads.getOrDefault(member.id(), Set.of()));
            cooperating.addAll(helping.getOrDefault(member.id(), Set.of()));
            versions.addAll(given.getOrDefault(member.id(), List.of()));
        }
        cooperating.removeAll(leading);
        List<TargetValue> newest = newest(versions);
        List<SeriesPoint> series = Series.of(head.measure(), newest, year.from());
        return new Entry(
                head,
                members,
                leading,
                cooperating,
                newest,
                series,
                Judgement.of(head.wanted(), head.measure(), series, year.to(), day));
    }

    /** Of each period the version that was entered last, latest period first. */
    private static List<TargetValue> newest(List<TargetValue> versions) {
        Map<String, TargetValue> newest = new LinkedHashMap<>();
        versions.stream()
                .sorted(Comparator.comparing(TargetValue::enteredAt).thenComparing(TargetValue::id))
                .forEach(value -> newest.put(value.window().code(), value));
        return newest.values().stream()
                .sorted(Comparator.comparing(
                                (TargetValue value) -> value.window().to())
                        .reversed()
                        .thenComparing(value -> value.window().from()))
                .toList();
    }
}
