package vn.dondoc.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a version as a tree: order and level say what stands below what. */
final class Form {

    private final List<RowData> rows;
    private final Map<String, Integer> places = new HashMap<>();

    /** @param rows in their order */
    Form(List<RowData> rows) {
        this.rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            places.putIfAbsent(rows.get(i).code(), i);
        }
    }

    static Form of(List<TemplateRow> rows) {
        return new Form(rows.stream().map(TemplateRow::data).toList());
    }

    List<RowData> rows() {
        return rows;
    }

    Optional<RowData> row(String code) {
        return Optional.ofNullable(places.get(code)).map(rows::get);
    }

    /** The rows right below a row. */
    List<RowData> children(String code) {
        Integer place = places.get(code);
        List<RowData> children = new ArrayList<>();
        if (place != null) {
            int level = rows.get(place).level();
            // a level may have been left out: the first row below says where its level lies
            int below = place + 1 < rows.size() ? rows.get(place + 1).level() : level;
            for (int i = place + 1; i < rows.size() && rows.get(i).level() > level; i++) {
                if (rows.get(i).level() <= below) {
                    children.add(rows.get(i));
                }
            }
        }
        return children;
    }

    /** The row above a row. */
    Optional<RowData> parent(String code) {
        Integer place = places.get(code);
        if (place == null) {
            return Optional.empty();
        }
        int i = place - 1;
        while (i >= 0 && rows.get(i).level() >= rows.get(place).level()) {
            i--;
        }
        return i < 0 ? Optional.empty() : Optional.of(rows.get(i));
    }

    /** The rows on their level from one to another, both included; empty when they are not brothers in this order. */
    List<RowData> range(String from, String to) {
        Integer first = places.get(from);
        Integer last = places.get(to);
        List<RowData> range = new ArrayList<>();
        if (first == null || last == null || last < first) {
            return range;
        }
        int level = rows.get(first).level();
        if (rows.get(last).level() != level) {
            return range;
        }
        for (int i = first; i <= last; i++) {
            if (rows.get(i).level() < level) {
                return List.of();
            }
            if (rows.get(i).level() == level) {
                range.add(rows.get(i));
            }
        }
        return range;
    }
}
