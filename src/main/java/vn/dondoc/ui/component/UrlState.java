package vn.dondoc.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

/**
 * The filters of a page as its address carries them, so that a link or the back button brings the same list. Immutable.
 * Values that make no sense count as absent: an old link still opens the page.
 */
public final class UrlState {

    private final String path;
    private final Map<String, String> values;

    private UrlState(String path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    /** The state of an address, for example {@code event.getLocation()} in {@code beforeEnter}. */
    public static UrlState of(Location location) {
        Map<String, String> values = new LinkedHashMap<>();
        location.getQueryParameters().getParameters().forEach((name, all) -> {
            if (!all.isEmpty() && !all.get(0).isBlank()) {
                values.put(name, all.get(0));
            }
        });
        return new UrlState(location.getPath(), values);
    }

    /** A text, empty when absent. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** A whole number, {@code otherwise} when absent or not a number. */
    public long number(String name, long otherwise) {
        try {
            return values.containsKey(name) ? Long.parseLong(values.get(name)) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** An id, empty when absent or not a number. */
    public Optional<Long> id(String name) {
        long value = number(name, Long.MIN_VALUE);
        return value == Long.MIN_VALUE ? Optional.empty() : Optional.of(value);
    }

    /** A day written {@code 2024-06-30}. */
    public Optional<LocalDate> date(String name) {
        try {
            return Optional.ofNullable(values.get(name)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A constant of an enum. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        try {
            return Optional.ofNullable(values.get(name)).map(value -> Enum.valueOf(type, value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same state with one value changed; null or blank takes it out. Enums and dates are written as read above. */
    public UrlState with(String name, @Nullable Object value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        String text = value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString();
        if (text.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, text);
        }
        return new UrlState(path, changed);
    }

    /** The same state at another path. */
    public UrlState at(String otherPath) {
        return new UrlState(otherPath, values);
    }

    /** Shows the state in the address bar without a new entry in the history and without loading anything. */
    public void replace() {
        UI.getCurrent().getPage().getHistory().replaceState(null, location());
    }

    /** As {@link #replace} with a new history entry: back returns to the former state. The view is not re-entered. */
    public void push() {
        UI.getCurrent().getPage().getHistory().pushState(null, location());
    }

    /**
     * Shows which row is chosen: back undoes that a detail was opened, not that another row was chosen after it.
     *
     * @param row null or blank = none
     * @return the state that is shown now
     */
    public UrlState choose(String name, @Nullable Object row) {
        UrlState changed = with(name, row);
        if (text(name).isEmpty() && !changed.text(name).isEmpty()) {
            changed.push();
        } else {
            changed.replace();
        }
        return changed;
    }

    /** Goes to the state: the view's {@code beforeEnter} is called, back returns to the former one. */
    public void go() {
        UI.getCurrent().navigate(path, parameters());
    }

    /** Relative address, for links. */
    public String href() {
        return location().getPathWithQueryParameters();
    }

    /** The parameters, encoded and in the order of their names: the same filters give the same text. */
    public String query() {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The state of a path with such parameters. */
    public static UrlState of(String path, String query) {
        return of(new Location(path, QueryParameters.fromString(query)));
    }

    /** The parameters, for going there. */
    public QueryParameters parameters() {
        return query(values);
    }

    /** Path without parameters. */
    public String path() {
        return path;
    }

    private Location location() {
        return new Location(path, parameters());
    }

    private static QueryParameters query(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new QueryParameters(lists);
    }
}
