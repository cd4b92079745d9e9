package vn.dondoc.ui.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.dondoc.organization.Unit;

/** Names of an agency's units, also of former ones. */
record UnitNames(Map<Long, Unit> units) {

    /** In the order of the organisation; empty text without any. */
    String of(Collection<Long> ids) {
        return ids.stream()
                .map(units::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Unit::sortNo).thenComparing(Unit::name))
                .map(Unit::name)
                .collect(Collectors.joining(", "));
    }
}
