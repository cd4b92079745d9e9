package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Unit;

/** The units of one agency, looked up in the ways that the review needs. */
final class AgencyUnits {

    private final Map<Long, Unit> byId;
    private final List<Unit> working;

    AgencyUnits(List<Unit> all) {
        byId = all.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        working = all.stream().filter(Unit::doesWork).toList();
    }

    List<Unit> working() {
        return working;
    }

    Set<Long> workingIds() {
        return working.stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    String name(@Nullable Long unitId) {
        Unit unit = unitId == null ? null : byId.get(unitId);
        return unit == null ? null : unit.name();
    }

    @Nullable
    Long byCode(@Nullable String code) {
        return code == null ? null : first(unit -> unit.code().equals(code));
    }

    @Nullable
    Long byName(@Nullable String name) {
        return name == null ? null : first(unit -> Vietnamese.key(unit.name()).equals(Vietnamese.key(name)));
    }

    /** @throws InvalidInputException when the agency has no such unit that can be given work */
    Unit required(String field, @Nullable Long unitId) {
        if (unitId == null) {
            throw new InvalidInputException(field, "Hãy chọn phòng, đơn vị.");
        }
        Unit unit = byId.get(unitId);
        if (unit == null || !unit.doesWork()) {
            throw new InvalidInputException(
                    field, "Phòng, đơn vị đã chọn không có trong cơ quan hoặc không nhận việc. Hãy chọn lại.");
        }
        return unit;
    }

    @Nullable
    private Long first(java.util.function.Predicate<Unit> test) {
        return working.stream().filter(test).findFirst().map(Unit::id).orElse(null);
    }
}
