package vn.dondoc.document.office;

import java.util.List;

/**
 * What stands in the way of using a file as layout.
 *
 * @param problems Vietnamese sentences that say what to mend; empty: it can be used
 */
public record LayoutCheck(List<String> problems) {

    /** Copies the list. */
    public LayoutCheck {
        problems = List.copyOf(problems);
    }

    static LayoutCheck refused(String problem) {
        return new LayoutCheck(List.of(problem));
    }

    /** Whether it can be used. */
    public boolean ok() {
        return problems.isEmpty();
    }
}
