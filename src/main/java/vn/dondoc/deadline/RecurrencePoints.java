package vn.dondoc.deadline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

/** {@link RecurrencePoint}s as one line of text, the form in which rows of plans and tasks keep them. */
public final class RecurrencePoints {

    private RecurrencePoints() {}

    /** For example {@code month=3,day=19;month=6,day=19}; empty for none. */
    public static String write(List<RecurrencePoint> points) {
        return points.stream().map(RecurrencePoints::write).collect(Collectors.joining(";"));
    }

    /**
     * The points of a line that {@link #write} made; none for null or blank.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static List<RecurrencePoint> read(@Nullable String line) {
        if (line == null || line.isBlank()) {
            return List.of();
        }
        return Arrays.stream(line.split(";")).map(RecurrencePoints::point).toList();
    }

    private static String write(RecurrencePoint point) {
        List<String> parts = new ArrayList<>();
        add(parts, "month", point.month());
        add(parts, "day", point.day());
        add(parts, "weekday", point.dayOfWeek());
        add(parts, "following", point.following() ? 1 : null);
        add(parts, "strict", point.strict() ? 1 : null);
        add(parts, "workday", point.lastWorkingDay() ? 1 : null);
        add(parts, "window", point.windowMonths());
        add(parts, "closing", point.closingDay());
        return parts.isEmpty() ? "last" : String.join(",", parts);
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }

    private static RecurrencePoint point(String text) {
        Map<String, String> parts = new HashMap<>();
        if (!text.equals("last")) {
            for (String part : text.split(",")) {
                int equals = part.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("Not a recurrence point: " + text);
                }
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        String weekday = parts.get("weekday");
        return new RecurrencePoint(
                number(parts, "month"),
                number(parts, "day"),
                weekday == null ? null : DayOfWeek.valueOf(weekday),
                parts.containsKey("following"),
                parts.containsKey("strict"),
                parts.containsKey("workday"),
                number(parts, "window"),
                number(parts, "closing"));
    }

    @Nullable
    private static Integer number(Map<String, String> parts, String name) {
        String value = parts.get(name);
        return value == null ? null : Integer.valueOf(value);
    }
}
