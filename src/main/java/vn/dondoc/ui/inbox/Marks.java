package vn.dondoc.ui.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.BulkOrder;
import vn.dondoc.ui.component.UrlState;

/** The rows of a list that a person has marked for one step together, as they were seen. */
class Marks {

    /** More ids would make an address that browsers and proxies cut off. */
    private static final int MOST_IN_ADDRESS = 60;

    private final Map<Long, AssignmentRow> rows = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    boolean has(long id) {
        return rows.containsKey(id);
    }

    int size() {
        return rows.size();
    }

    Set<Long> ids() {
        return rows.keySet();
    }

    Collection<AssignmentRow> rows() {
        return rows.values();
    }

    void set(AssignmentRow row, boolean marked) {
        if (marked) {
            rows.put(row.id(), row);
        } else {
            rows.remove(row.id());
        }
        changed();
    }

    /** Exactly these. */
    void setAll(Collection<AssignmentRow> wanted) {
        rows.clear();
        wanted.forEach(row -> rows.put(row.id(), row));
        changed();
    }

    /** As they were seen: who acts on an older state is told. */
    List<BulkOrder.Item> items(Set<Long> wanted) {
        return rows.values().stream()
                .filter(row -> wanted.contains(row.id()))
                .map(row -> new BulkOrder.Item(row.id(), row.version()))
                .toList();
    }

    /** For the address; nothing when there are too many for it. */
    String inWords() {
        return rows.size() > MOST_IN_ADDRESS
                ? ""
                : rows.keySet().stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    /** The ids that an address names. */
    static Set<Long> of(UrlState state) {
        return state.text(InboxFilter.MARKED)
                .lines()
                .flatMap(text -> List.of(text.split("\\.")).stream())
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
