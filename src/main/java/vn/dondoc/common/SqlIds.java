package vn.dondoc.common;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Ids of the product's own rows as they stand in a condition of a query. */
public final class SqlIds {

    private SqlIds() {}

    /** {@code (3, 7)}. A list in SQL must not be empty: no row has the id that stands for nobody. */
    public static String in(Collection<Long> ids) {
        return ids.isEmpty()
                ? "(-1)"
                : new TreeSet<>(ids).stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
