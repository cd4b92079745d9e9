package vn.dondoc.dashboard;

import java.util.List;
import vn.dondoc.common.PageOf;

/**
 * A list of several kinds of things.
 *
 * @param others what is no ordinary work, whole: there is little of it
 * @param work one page of the work
 */
public record BoardPage(List<BoardItem> others, PageOf<BoardItem> work) {

    /** Everything in the list, on all pages. */
    public long total() {
        return others.size() + work.total();
    }
}
