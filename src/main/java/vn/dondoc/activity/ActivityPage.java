package vn.dondoc.activity;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A part of the stream, latest first.
 *
 * @param next hand this back as {@code before} to get what came earlier; null at the end
 */
public record ActivityPage(List<Activity> items, @Nullable String next) {

    /** Takes an unmodifiable copy. */
    public ActivityPage {
        items = List.copyOf(items);
    }
}
