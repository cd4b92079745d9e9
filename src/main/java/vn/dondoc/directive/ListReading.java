package vn.dondoc.directive;

import java.util.List;

/**
 * A list as read; nothing is stored.
 *
 * @param rows what may become tasks, and what was not understood
 * @param account every row of every table of the file, by what it is: "Nhiệm vụ 12", "Tiêu đề 1"
 */
public record ListReading(List<ListRow> rows, List<Account> account) {

    /** Takes unmodifiable copies. */
    public ListReading {
        rows = List.copyOf(rows);
        account = List.copyOf(account);
    }

    /**
     * How many rows of the file are of one sort.
     *
     * @param label Vietnamese name of the sort
     */
    public record Account(String label, int rows) {}
}
