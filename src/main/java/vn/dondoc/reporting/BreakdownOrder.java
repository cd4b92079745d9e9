package vn.dondoc.reporting;

import java.util.Comparator;
import java.util.List;
import vn.dondoc.common.Area;
import vn.dondoc.task.TaskSource;

/** In which order the rows of a breakdown stand. */
final class BreakdownOrder {

    private BreakdownOrder() {}

    static List<BreakdownRow> sorted(Breakdown by, List<BreakdownRow> rows) {
        Comparator<BreakdownRow> order =
                switch (by) {
                    case UNIT ->
                        Comparator.comparingLong(
                                        (BreakdownRow row) -> -row.figures().overdue())
                                .thenComparingLong(row -> -row.figures().dueSoon())
                                .thenComparing(BreakdownRow::label);
                    case AREA -> Comparator.comparing(row -> Area.valueOf(row.key()));
                    case SOURCE -> Comparator.comparing(row -> TaskSource.valueOf(row.key()));
                    case PLAN -> Comparator.comparing(BreakdownRow::label);
                };
        return rows.stream().sorted(order).toList();
    }
}
