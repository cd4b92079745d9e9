package vn.dondoc.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.FigureBucket;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;

/**
 * Open work with a due date, of which there may be a lot: counted in the database, by the filters of the inbox, so that
 * the inbox shows as many rows as the page says.
 */
@Component
class WorkItems {

    private final AssignmentQueries queries;

    WorkItems(AssignmentQueries queries) {
        this.queries = queries;
    }

    Map<Long, Long> overdueByUnit() {
        return queries.countByUnit(AssignmentFilter.of(InboxScope.ALL, QuickFilter.OVERDUE));
    }

    /** Overdue at the end of a past day, by the due dates known today. */
    Map<Long, Long> overdueByUnit(LocalDate day) {
        return queries.countByUnit(
                AssignmentFilter.of(InboxScope.ALL, QuickFilter.ANY).withFigure(FigureBucket.OVERDUE, day));
    }

    Map<LocalDate, Long> dueByDay() {
        return queries.countByDueDay(AssignmentFilter.of(InboxScope.ALL, QuickFilter.DUE_7_DAYS));
    }

    /** Longest overdue first, or by due date. */
    PageOf<BoardItem> find(BoardFrame frame, BoardQuery query, PageQuery page) {
        PageOf<AssignmentRow> rows = queries.find(filter(query), page);
        return new PageOf<>(
                rows.items().stream().map(row -> item(frame, row)).toList(), rows.total(), rows.page(), rows.size());
    }

    /** The longest overdue parts. */
    List<BoardItem> longest(BoardFrame frame, int most) {
        return queries.rows(AssignmentFilter.of(InboxScope.ALL, QuickFilter.OVERDUE), PageQuery.of(0, most)).stream()
                .map(row -> item(frame, row))
                .toList();
    }

    private static AssignmentFilter filter(BoardQuery query) {
        AssignmentFilter filter = AssignmentFilter.of(
                        InboxScope.ALL,
                        query.list() == BoardList.OVERDUE ? QuickFilter.OVERDUE : QuickFilter.DUE_7_DAYS)
                .withUnit(query.unitId());
        return query.day() == null
                ? filter
                : filter.withDue(query.day(), query.day().plusDays(1));
    }

    private static BoardItem item(BoardFrame frame, AssignmentRow row) {
        return new BoardItem(
                ItemKind.WORK,
                row.id(),
                null,
                row.unitId(),
                row.unitName(),
                row.content(),
                row.code().isBlank() ? row.sourceLabel() : row.sourceLabel() + ", " + row.code(),
                row.dueOn(),
                frame.ownField(row.unitId()));
    }
}
