package vn.dondoc.deadline;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

/**
 * The days of a recurrence as one short text, for keeping them in a table column: points parted by {@code ;}, their
 * eight fields by {@code ,}, an empty field for null.
 */
public final class RecurrencePoints {

    private static final int FIELDS = 8;

    private RecurrencePoints() {}

    /** The text; empty for no points. */
    public static String write(List<RecurrencePoint> points) {
        return points.stream().map(RecurrencePoints::write).collect(Collectors.joining(";"));
    }

    /**
     * The points that {@link #write} made the text of.
     *
     * @throws IllegalArgumentException when the text was not made by {@link #write}
     */
    public static List<RecurrencePoint> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(RecurrencePoints::point).toList();
    }

    private static String write(RecurrencePoint point) {
        return String.join(
                ",",
                text(point.month()),
                text(point.day()),
                text(point.dayOfWeek() == null ? null : point.dayOfWeek().getValue()),
                point.following() ? "1" : "",
                point.strict() ? "1" : "",
                point.lastWorkingDay() ? "1" : "",
                text(point.windowMonths()),
                text(point.closingDay()));
    }

    private static RecurrencePoint point(String text) {
        String[] fields = text.split(",", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("Not a recurrence point: " + text);
        }
        Integer weekday = number(fields[2]);
        return new RecurrencePoint(
                number(fields[0]),
                number(fields[1]),
                weekday == null ? null : DayOfWeek.of(weekday),
                !fields[3].isEmpty(),
                !fields[4].isEmpty(),
                !fields[5].isEmpty(),
                number(fields[6]),
                number(fields[7]));
    }

    private static String text(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    @Nullable
    private static Integer number(String field) {
        return field.isEmpty() ? null : Integer.valueOf(field);
    }
}
