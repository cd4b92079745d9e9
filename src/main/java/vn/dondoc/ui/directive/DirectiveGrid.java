package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.directive.DirectiveRow;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Tasks with their documents, overdue first. */
class DirectiveGrid extends Grid<DirectiveRow> {

    private final Column<DirectiveRow> card;
    private final List<Column<DirectiveRow>> wide;
    private final Column<DirectiveRow> units;
    private transient LocalDate asOf;
    private boolean narrow;
    private boolean beside;

    DirectiveGrid(LocalDate today, Consumer<DirectiveRow> open) {
        asOf = today;
        Grids.style(this, t("directives.list"));
        Grids.onOpen(this, open::accept);
        setHeight("calc(100vh - 330px)");
        getStyle().set("min-height", "340px");
        card = addComponentColumn(this::card);
        card.setVisible(false);
        var document = addComponentColumn(DirectiveGrid::document)
                .setHeader(t("directives.document"))
                .setWidth("170px")
                .setFlexGrow(0);
        var content = addComponentColumn(DirectiveGrid::content)
                .setHeader(t("directives.content"))
                .setFlexGrow(4)
                .setWidth("220px");
        units = addColumn(DirectiveRow::leadUnits)
                .setHeader(t("directives.leadUnits"))
                .setFlexGrow(2)
                .setWidth("150px");
        var due = addComponentColumn(this::due)
                .setHeader(t("directives.dueColumn"))
                .setWidth("190px")
                .setFlexGrow(0);
        wide = List.of(document, content, due);
        Narrow.watch(this, now -> {
            narrow = now;
            columns();
        });
    }

    /** Shows these rows as of a day. */
    void show(List<DirectiveRow> rows, LocalDate day) {
        asOf = day;
        setItems(rows);
    }

    /** Beside an open document there is room for half of the columns. */
    void beside(boolean open) {
        beside = open;
        columns();
    }

    private void columns() {
        card.setVisible(narrow);
        wide.forEach(column -> column.setVisible(!narrow));
        units.setVisible(!narrow && !beside);
    }

    private static Component document(DirectiveRow row) {
        String number = row.head().number().isEmpty()
                ? row.head().issuerName()
                : row.head().number();
        LocalDate day = row.head().issuedOn() == null
                ? row.head().receivedOn()
                : row.head().issuedOn();
        String giver = row.head().number().isEmpty() ? "" : " · " + row.head().issuerName();
        return Grids.twoLines(number, Formats.date(day) + giver);
    }

    private static Component content(DirectiveRow row) {
        if (row.trackingNumber().isEmpty()) {
            return new Span(row.content());
        }
        return Grids.twoLines(row.content(), t("directives.trackingIs", row.trackingNumber()));
    }

    private Component due(DirectiveRow row) {
        Div cell = new Div();
        if (row.state() == null) {
            cell.add(new Span(row.dueOn() == null ? row.deadlineText() : Formats.date(row.dueOn())));
            if (row.completedOn() == null && row.leadUnits().isEmpty()) {
                cell.add(new Div(new Tag(Tone.IDLE, t("directives.stopped"))));
            }
            return cell;
        }
        if (row.completedOn() != null) {
            Tone tone = row.state() == Bucket.LATE ? Tone.LATE : Tone.OK;
            cell.add(
                    new Div(new Span(t("directives.completed", Formats.date(row.completedOn())))),
                    new Tag(tone, t("directives.result." + row.state().name())));
            return cell;
        }
        if (row.dueOn() == null) {
            cell.add(new Div(new Span(row.deadlineText())), new Tag(Tone.IDLE, t("directives.noDue")));
            return cell;
        }
        return new DueTag(row.dueOn(), asOf);
    }

    private Component card(DirectiveRow row) {
        Div cell = new Div(document(row), content(row), new Div(new Span(row.leadUnits())), due(row));
        cell.addClassName("dd-stack");
        return cell;
    }
}
