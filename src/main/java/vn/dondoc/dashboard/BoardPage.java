package vn.dondoc.dashboard;

import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.PageOf;

/**
 * A list of several kinds of things.
 *
 * @param unit name of the unit asked for; null = of all
 * @param others what is no ordinary work, whole: there is little of it
 * @param work one page of the work
 */
public record BoardPage(@Nullable String unit, List<BoardItem> others, PageOf<BoardItem> work) {

    /** Everything in the list, on all pages. */
    public long total() {
        return others.size() + work.total();
    }
}
