package vn.dondoc.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;

/** Rows with what stands below them, moved together. */
final class Blocks {

    private Blocks() {}

    /** Where the rows below a row end. */
    static int end(List<TemplateRow> rows, int at) {
        int end = at + 1;
        while (end < rows.size() && level(rows, end) > level(rows, at)) {
            end++;
        }
        return end;
    }

    /** Exchanges a block with its neighbour on the same level. */
    static void move(List<TemplateRow> rows, int at, boolean up) {
        int other = up ? before(rows, at) : end(rows, at);
        if (other < 0 || other >= rows.size() || level(rows, other) != level(rows, at)) {
            throw new NotPossibleException(
                    up
                            ? "Dòng %s đã ở đầu nhóm.".formatted(rows.get(at).code())
                            : "Dòng %s đã ở cuối nhóm.".formatted(rows.get(at).code()));
        }
        int first = Math.min(at, other);
        int second = Math.max(at, other);
        List<TemplateRow> upper = new ArrayList<>(rows.subList(first, end(rows, first)));
        List<TemplateRow> lower = new ArrayList<>(rows.subList(second, end(rows, second)));
        List<TemplateRow> changed = new ArrayList<>(lower);
        changed.addAll(upper);
        for (int i = 0; i < changed.size(); i++) {
            rows.set(first + i, changed.get(i));
        }
    }

    private static int before(List<TemplateRow> rows, int at) {
        int before = at - 1;
        while (before >= 0 && level(rows, before) > level(rows, at)) {
            before--;
        }
        return before;
    }

    /** The first row is a section, and a row stands at most one level below the row before it. */
    static void refuseJumps(List<TemplateRow> rows) {
        int level = 0;
        for (TemplateRow row : rows) {
            if (row.data().level() > level + 1) {
                throw new InvalidInputException(
                        "level",
                        "Dòng %s ở cấp %d nhưng dòng trước nó ở cấp %d; cấp chỉ được sâu thêm một."
                                .formatted(row.code(), row.data().level(), level));
            }
            level = row.data().level();
        }
    }

    private static int level(List<TemplateRow> rows, int at) {
        return rows.get(at).data().level();
    }
}
