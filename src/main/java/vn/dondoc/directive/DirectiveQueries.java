package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureDrilldown;
import vn.dondoc.reporting.FigureItem;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Lists the tasks given outside plans for the acting person. State and dates come from the same query as the figures,
 * so a list has as many rows as its number says.
 */
@Service
@Transactional(readOnly = true)
public class DirectiveQueries {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Comparator<DirectiveRow> URGENT = Comparator.comparing(
                    (DirectiveRow row) -> row.state() != Bucket.OVERDUE)
            .thenComparing(row -> row.completedOn() != null || row.state() == null)
            .thenComparing(row -> row.dueOn() == null ? NEVER : row.dueOn())
            .thenComparing(DirectiveRow::taskId);
    private static final Map<String, Comparator<DirectiveRow>> SORTS = Map.of(
            "due",
            Comparator.comparing(row -> row.dueOn() == null ? NEVER : row.dueOn()),
            "number",
            Comparator.comparing(row -> row.head().number()),
            "receivedOn",
            Comparator.comparing(row -> row.head().receivedOn()),
            "content",
            Comparator.comparing(DirectiveRow::content),
            "trackingNumber",
            Comparator.comparing(DirectiveRow::trackingNumber));

    private final DirectiveRows rows;
    private final FigureDrilldown figures;
    private final AgencyParameters parameters;
    private final Access access;

    DirectiveQueries(DirectiveRows rows, FigureDrilldown figures, AgencyParameters parameters, Access access) {
        this.rows = rows;
        this.figures = figures;
        this.parameters = parameters;
        this.access = access;
    }

    /**
     * A page of a list. Usual order: overdue first, then by due date. Other orders: {@code due}, {@code number},
     * {@code receivedOn}, {@code content}, {@code trackingNumber}.
     *
     * @throws InvalidInputException when the order is none of these
     */
    public PageOf<DirectiveRow> find(DirectiveFilter filter, PageQuery page) {
        List<DirectiveRow> all = all(filter, page);
        int from = (int) Math.min(page.offset(), all.size());
        int to = Math.min(from + page.size(), all.size());
        return new PageOf<>(List.copyOf(all.subList(from, to)), all.size(), page.page(), page.size());
    }

    /** The whole list in the order of {@code order}; its page and size do not matter. */
    public List<DirectiveRow> all(DirectiveFilter filter, PageQuery order) {
        Actor actor = access.require(Action.VIEW_TASK);
        Comparator<DirectiveRow> comparator = comparator(order);
        int year = year(actor.agencyId(), filter.asOf());
        List<DirectiveRow> known = rows.find(actor, filter, year);
        Stream<DirectiveRow> shown = filter.state().bucket() == null ? known.stream() : counted(known, filter, year);
        List<DirectiveRow> all =
                new ArrayList<>(shown.filter(row -> inside(row.dueOn(), filter)).toList());
        all.sort(comparator);
        return all;
    }

    /** The year whose figures a day belongs to. */
    int year(long agencyId, LocalDate day) {
        return ReportingWindow.reportYear(day, parameters.number(agencyId, AgencyParameter.WINDOW_FIRST_DAY));
    }

    private Stream<DirectiveRow> counted(List<DirectiveRow> known, DirectiveFilter filter, int year) {
        Map<Long, FigureItem> items = new HashMap<>();
        Arrays.stream(Issuer.values())
                .filter(issuer -> filter.issuer() == null || filter.issuer() == issuer)
                .forEach(issuer -> items.putAll(figures.all(
                        new FigureQuery(
                                null, filter.unitId(), null, issuer.source(), filter.asOf(), filter.window(), year),
                        filter.state().bucket())));
        return known.stream()
                .filter(row -> items.containsKey(row.taskId()))
                .map(row -> as(row, items.get(row.taskId())))
                .filter(row -> filter.state() != DirectiveState.DONE_IN_TIME || row.state() != Bucket.LATE);
    }

    private static DirectiveRow as(DirectiveRow row, FigureItem item) {
        return new DirectiveRow(
                row.directiveId(),
                row.head(),
                row.taskId(),
                row.position(),
                row.trackingNumber(),
                row.content(),
                row.area(),
                row.leadUnits(),
                row.cooperating(),
                row.deliverable(),
                row.deadlineText(),
                item.assignmentId(),
                item.dueOn(),
                item.completedOn(),
                item.state());
    }

    private static boolean inside(@Nullable LocalDate due, DirectiveFilter filter) {
        if (filter.dueFrom() == null && filter.dueTo() == null) {
            return true;
        }
        return due != null
                && (filter.dueFrom() == null || !due.isBefore(filter.dueFrom()))
                && (filter.dueTo() == null || !due.isAfter(filter.dueTo()));
    }

    private static Comparator<DirectiveRow> comparator(PageQuery order) {
        if (order.sort().isEmpty()) {
            return URGENT;
        }
        Comparator<DirectiveRow> comparator = SORTS.get(order.sort());
        if (comparator == null) {
            throw new InvalidInputException(
                    "sort",
                    "Không sắp xếp được theo “%s”. Các cột: %s."
                            .formatted(
                                    order.sort(),
                                    String.join(
                                            ", ",
                                            SORTS.keySet().stream().sorted().toList())));
        }
        return (order.descending() ? comparator.reversed() : comparator).thenComparing(DirectiveRow::taskId);
    }
}
