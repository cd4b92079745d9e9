package vn.dondoc.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is overdue of all kinds. */
@Component
class OverdueReader {

    /** As many stand on the page. */
    private static final int SHOWN = 6;

    /** A deputy's own field is looked for among so many of the longest. */
    private static final int LOOKED_AT = 200;

    private static final Comparator<Overdue.OfUnit> MOST_FIRST = Comparator.comparing(
                    (Overdue.OfUnit unit) -> !unit.ownField())
            .thenComparing(Comparator.comparing(Overdue.OfUnit::count).reversed())
            .thenComparing(Overdue.OfUnit::unit);

    /** A unit, a body outside (only its name), or the agency as a whole (neither). */
    private record Owner(@Nullable Long unitId, String body) {

        static Owner of(BoardItem item) {
            return new Owner(item.unitId(), item.unitId() == null ? item.unit() : "");
        }
    }

    private final WorkItems work;

    OverdueReader(WorkItems work) {
        this.work = work;
    }

    /**
     * Reads it.
     *
     * @param workByUnit overdue parts of work
     * @param others what is no ordinary work, overdue or not
     */
    Overdue read(BoardFrame frame, Map<Long, Long> workByUnit, List<BoardItem> others) {
        List<BoardItem> late = others.stream()
                .filter(item -> item.day().isBefore(frame.today()))
                .toList();
        Map<ItemKind, Long> kinds = new EnumMap<>(ItemKind.class);
        Map<Owner, Long> owners = new HashMap<>();
        workByUnit.forEach((unit, count) -> {
            kinds.merge(ItemKind.WORK, count, Long::sum);
            owners.put(new Owner(unit, ""), count);
        });
        for (BoardItem item : late) {
            kinds.merge(item.kind(), 1L, Long::sum);
            owners.merge(Owner.of(item), 1L, Long::sum);
        }
        List<Overdue.OfUnit> ofUnits = new ArrayList<>();
        owners.forEach((owner, count) -> ofUnits.add(new Overdue.OfUnit(
                owner.unitId(),
                owner.unitId() == null ? owner.body() : frame.name(owner.unitId()),
                count,
                frame.ownField(owner.unitId()))));
        ofUnits.sort(MOST_FIRST);
        long total = ofUnits.stream().mapToLong(Overdue.OfUnit::count).sum();
        long own = ofUnits.stream()
                .filter(Overdue.OfUnit::ownField)
                .mapToLong(Overdue.OfUnit::count)
                .sum();
        return new Overdue(total, own, kinds, List.copyOf(ofUnits), longest(frame, late, workByUnit.isEmpty()));
    }

    private List<BoardItem> longest(BoardFrame frame, List<BoardItem> late, boolean noWork) {
        int looked = frame.actor().fieldUnitIds().isEmpty() ? SHOWN : LOOKED_AT;
        List<BoardItem> parts = noWork ? List.of() : work.longest(frame, looked);
        return Stream.concat(late.stream(), parts.stream())
                .sorted(BoardItems.ORDER)
                .limit(SHOWN)
                .toList();
    }
}
