package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.common.PageQuery;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.BulkSteps;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** A list of assignments that loads its rows from the server as one scrolls, sorted there. */
class AssignmentGrid extends Grid<AssignmentRow> {

    /** So many rows can be gone through with the keys. */
    static final int NEAR = 200;

    private static final int PAGE = 50;

    private final transient InboxServices services;
    private final Column<AssignmentRow> card;
    private final Column<AssignmentRow> unit;
    private final List<Column<AssignmentRow>> wide;
    private PageQuery order = PageQuery.of(0, PAGE);
    private transient AssignmentFilter filter;
    private boolean narrow;
    private boolean unitShown = true;
    private long size;
    private final Map<Long, Checkbox> shown = new HashMap<>();

    /** @param sorted told the order that the person chose, as the address writes it */
    AssignmentGrid(InboxServices services, Consumer<AssignmentRow> open, Consumer<String> sorted) {
        super(PAGE);
        this.services = services;
        Grids.style(this, t("inbox.list"));
        Grids.onOpen(this, open::accept);
        setHeight("calc(100vh - 220px)");
        getStyle().set("min-height", "320px");
        card = addComponentColumn(this::card);
        card.setVisible(false);
        var content = addComponentColumn(AssignmentGrid::content)
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
        content.setSortProperty("content").setKey("content");
        source.setSortProperty("source").setKey("source");
        unit.setSortProperty("unit").setKey("unit");
        due.setSortProperty("due").setKey("due");
        step.setSortProperty("status").setKey("status");
        List.of(content, source, unit, due, step).forEach(column -> column.setSortable(true));
        wide = List.of(content, source, due, step);
        Narrow.watch(this, this::setNarrow);
        addSortListener(event -> {
            if (event.isFromClient()) {
                order = event.getSortOrder().stream()
                        .findFirst()
                        .map(one -> new PageQuery(
                                0, PAGE, one.getSorted().getKey(), one.getDirection() == SortDirection.DESCENDING))
                        .orElse(PageQuery.of(0, PAGE));
                sorted.accept(order.sort().isEmpty() ? "" : order.sort() + (order.descending() ? ",desc" : ""));
            }
        });
    }

    /** Puts a box before every row, and one above them for all. */
    void markable(Marks marks, Runnable markAll) {
        Checkbox all = new Checkbox();
        all.setAriaLabel(t("bulk.markAll"));
        all.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                if (event.getValue()) {
                    markAll.run();
                } else {
                    marks.setAll(List.of());
                }
            }
        });
        var boxes = addComponentColumn(row -> box(row, marks))
                .setHeader(all)
                .setWidth("44px")
                .setFlexGrow(0);
        List<Column<AssignmentRow>> columns = new ArrayList<>(getColumns());
        columns.remove(boxes);
        columns.add(0, boxes);
        setColumnOrder(columns);
        marks.onChange(() -> {
            all.setValue(marks.size() > 0 && marks.size() >= Math.min(size, BulkSteps.MOST));
            all.setIndeterminate(marks.size() > 0 && !all.getValue());
            shown.forEach((row, box) -> box.setValue(marks.has(row)));
        });
    }

    private Component box(AssignmentRow row, Marks marks) {
        Checkbox box = new Checkbox(marks.has(row.id()));
        box.setAriaLabel(t("bulk.mark", row.content()));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                marks.set(row, event.getValue());
            }
        });
        shown.put(row.id(), box);
        return box;
    }

    /** The order of the list. */
    PageQuery order() {
        return order;
    }

    /** Sorts as an address says: {@code due}, {@code unit,desc}; anything else is the usual order. */
    void order(String words) {
        String[] parts = words.split(",");
        boolean descending = parts.length > 1 && parts[1].equals("desc");
        Optional<Column<AssignmentRow>> column = getColumns().stream()
                .filter(one -> one.isSortable() && parts[0].equals(one.getKey()))
                .findFirst();
        order = column.map(one -> new PageQuery(0, PAGE, one.getKey(), descending))
                .orElse(PageQuery.of(0, PAGE));
        sort(column.map(one -> List.of(
                        new GridSortOrder<>(one, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)))
                .orElse(List.of()));
    }

    /** The first rows of the list in its order. */
    List<AssignmentRow> rows(int most) {
        return services.queries().rows(filter, new PageQuery(0, most, order.sort(), order.descending()));
    }

    /**
     * Shows the rows of a filter from the top.
     *
     * @return how many there are
     */
    long show(AssignmentFilter wanted) {
        filter = wanted;
        size = services.queries().count(filter);
        shown.clear();
        long rows = size;
        setDataProvider(DataProvider.fromCallbacks(this::fetch, query -> (int) rows));
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
        return rows(NEAR).stream();
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

    /** The task, and which piece of it this is. */
    private static Component content(AssignmentRow row) {
        Div cell = new Div(new Span(row.content()));
        String piece = row.piece().label();
        if (!piece.isEmpty()) {
            Div line = new Div(new Span("↳ " + piece));
            line.addClassNames("muted", "small");
            cell.add(line);
        }
        return cell;
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
        if (row.status() == AssignmentStatus.SCHEDULED && row.startOn() != null) {
            return DueTag.of(row.dueOn(), new Tag(Tone.IDLE, t("kinds.from", Formats.date(row.startOn()))));
        }
        if (row.dueOn() == null) {
            Div cell = new Div(
                    new Div(new Span(t("inbox.kind." + row.deadlineKind().name()))));
            if (row.awaitsProgress()) {
                cell.add(new Tag(Tone.SOON, t("inbox.quick.NOT_UPDATED")));
            } else if (row.progressOn() != null) {
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
        if (row.extensionAsked()) {
            cell.add(new Tag(Tone.SOON, t("moves.asksExtension")));
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
        Div cell = new Div(new Div(head), content(row), below);
        cell.addClassName("dd-stack");
        return cell;
    }
}
