package vn.dondoc.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a query with their values by name. Only fixed texts of the program become SQL; values never do. */
final class SqlPart {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition without values. */
    SqlPart and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition that names one value. */
    SqlPart and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /** Adds a value without a condition. */
    SqlPart with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** {@code column IN (values)}, or what is never true for no values. */
    String in(String column, String name, Collection<Long> wanted) {
        if (wanted.isEmpty()) {
            return "FALSE";
        }
        values.put(name, wanted);
        return column + " IN (:" + name + ")";
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
