package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.common.PageQuery;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** A list of assignments that loads its rows from the server as one scrolls, sorted there. */
class AssignmentGrid extends Grid<AssignmentRow> {

    private static final int PAGE = 50;

    private final transient InboxServices services;
    private final Column<AssignmentRow> card;
    private final Column<AssignmentRow> unit;
    private final List<Column<AssignmentRow>> wide;
    private transient AssignmentFilter filter;
    private boolean narrow;
    private boolean unitShown = true;

    AssignmentGrid(InboxServices services, Consumer<AssignmentRow> open) {
        super(PAGE);
        this.services = services;
        Grids.style(this, t("inbox.list"));
        Grids.onOpen(this, open::accept);
        setHeight("calc(100vh - 220px)");
        getStyle().set("min-height", "320px");
        card = addComponentColumn(this::card);
        card.setVisible(false);
        var content = addColumn(AssignmentRow::content)
                .setHeader(t("inbox.content"))
                .setFlexGrow(4)
                .setWidth("220px");
        var source = addColumn(AssignmentGrid::source)
                .setHeader(t("inbox.source"))
                .setWidth("122px")
                .setFlexGrow(0);
        unit = addColumn(AssignmentRow::unitName)
                .setHeader(t("inbox.unitColumn"))
                .setFlexGrow(2)
                .setWidth("150px");
        var due = addComponentColumn(this::due)
                .setHeader(t("inbox.due"))
                .setWidth("176px")
                .setFlexGrow(0);
        var step = addComponentColumn(AssignmentGrid::step)
                .setHeader(t("inbox.step"))
                .setWidth("140px")
                .setFlexGrow(0);
        content.setSortProperty("content");
        source.setSortProperty("source");
        unit.setSortProperty("unit");
        due.setSortProperty("due");
        step.setSortProperty("status");
        List.of(content, source, unit, due, step).forEach(column -> column.setSortable(true));
        wide = List.of(content, source, due, step);
        Narrow.watch(this, this::setNarrow);
    }

    /**
     * Shows the rows of a filter from the top.
     *
     * @return how many there are
     */
    long show(AssignmentFilter wanted) {
        filter = wanted;
        long size = services.queries().count(filter);
        setDataProvider(DataProvider.fromCallbacks(this::fetch, query -> (int) size));
        return size;
    }

    /** Whether the unit's name has a column: not in a list of one unit. */
    void showUnit(boolean shown) {
        unitShown = shown;
        setNarrow(narrow);
    }

    /** Marks a row as chosen where it is loaded; it may lie outside of the list. */
    void mark(long id) {
        first().filter(row -> row.id() == id).findFirst().ifPresent(row -> asSingleSelect()
                .setValue(row));
    }

    /** The row before or after another one in the loaded part. */
    Optional<AssignmentRow> neighbour(@Nullable Long id, int by) {
        List<AssignmentRow> rows = first().toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int at = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (id != null && rows.get(i).id() == id) {
                at = i;
            }
        }
        int next = at < 0 ? 0 : at + by;
        return next < 0 || next >= rows.size() ? Optional.empty() : Optional.of(rows.get(next));
    }

    private Stream<AssignmentRow> first() {
        return services.queries().rows(filter, PageQuery.of(0, 200)).stream();
    }

    private Stream<AssignmentRow> fetch(Query<AssignmentRow, Void> query) {
        Optional<QuerySortOrder> order = query.getSortOrders().stream().findFirst();
        PageQuery page = new PageQuery(
                query.getPage(),
                query.getPageSize(),
                order.map(QuerySortOrder::getSorted).orElse(""),
                order.filter(sort -> sort.getDirection() == SortDirection.DESCENDING)
                        .isPresent());
        return services.queries().rows(filter, page).stream();
    }

    private void setNarrow(boolean value) {
        narrow = value;
        card.setVisible(narrow);
        wide.forEach(column -> column.setVisible(!narrow));
        unit.setVisible(!narrow && unitShown);
    }

    private static String source(AssignmentRow row) {
        String place = row.sourceLabel() + " · " + row.code();
        return row.occurrence() > 1 ? place + " · " + t("inbox.occurrence", row.occurrence()) : place;
    }

    private Component due(AssignmentRow row) {
        if (!row.status().open()) {
            return row.completedOn() == null
                    ? new Span(Formats.date(row.dueOn()))
                    : new Span(t("inbox.completed", Formats.date(row.completedOn())));
        }
        if (row.dueOn() == null) {
            Div cell = new Div(
                    new Div(new Span(t("inbox.kind." + row.deadlineKind().name()))));
            if (row.progressOn() != null) {
                cell.add(new Tag(Tone.OK, t("inbox.updated", Formats.date(row.progressOn()))));
            }
            return cell;
        }
        return new DueTag(row.dueOn(), services.today());
    }

    private static Component step(AssignmentRow row) {
        Div cell = new Div(new Div(new Span(t("inbox.status." + row.status().name()))));
        if (row.officerName() != null) {
            Span officer = new Span(row.officerName());
            officer.addClassNames("muted", "small");
            cell.add(new Div(officer));
        }
        if (row.onBehalfOf() != null) {
            cell.add(new Tag(Tone.IDLE, t("inbox.onBehalfOf", row.onBehalfOf())));
        }
        if (row.reworked() && row.status().open()) {
            cell.add(new Tag(Tone.SOON, t("inbox.reworked")));
        }
        return cell;
    }

    private Component card(AssignmentRow row) {
        Span head = new Span(source(row) + (unitShown ? " · " + row.unitName() : ""));
        head.addClassNames("muted", "small");
        Div below = new Div(due(row), step(row));
        below.addClassName("dd-bar");
        Div cell = new Div(new Div(head), new Div(new Span(row.content())), below);
        cell.addClassName("dd-stack");
        return cell;
    }
}
