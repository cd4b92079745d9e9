package vn.dondoc.common;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items the rows of this page
 * @param total rows of the whole list
 * @param page from 0
 * @param size rows asked for
 */
public record PageOf<T>(List<T> items, long total, int page, int size) {

    /** The same page with other rows. */
    public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
        return new PageOf<>(items.stream().<R>map(change).toList(), total, page, size);
    }
}
