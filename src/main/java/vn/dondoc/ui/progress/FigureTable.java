package vn.dondoc.ui.progress;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dondoc.reporting.Breakdown;
import vn.dondoc.reporting.BreakdownRow;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;

/** Figures of units, areas or plans; each number above zero opens its list. Overdue stands first. */
class FigureTable extends Div {

    private static final List<Bucket> COLUMNS = List.of(
            Bucket.OVERDUE,
            Bucket.DUE_SOON,
            Bucket.ASSIGNED,
            Bucket.DONE,
            Bucket.EARLY,
            Bucket.ON_TIME,
            Bucket.LATE,
            Bucket.NOT_DONE);

    FigureTable(Breakdown by, List<BreakdownRow> rows, FigureLinks links) {
        addClassName("dd-figures");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", t("figures.by." + by.name()));
        NativeTableRow head = table.getHead().addRow();
        head.add(head(t("figures.by." + by.name())));
        COLUMNS.forEach(bucket -> head.add(head(t("figures.column." + bucket.name()))));
        head.add(head(t("figures.column.share")));
        for (BreakdownRow row : rows) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(row.label());
            name.getElement().setAttribute("scope", "row");
            line.add(name);
            COLUMNS.forEach(bucket -> line.add(new NativeTableCell(number(by, row, bucket, links))));
            line.add(new NativeTableCell(row.figures().donePercent().orElse("–")));
        }
        add(table);
        // a table wider than the screen scrolls by itself, also by keyboard
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("figures.by." + by.name()));
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static Component number(Breakdown by, BreakdownRow row, Bucket bucket, FigureLinks links) {
        long count = row.figures().count(bucket);
        if (count == 0) {
            Span zero = new Span("0");
            zero.addClassName("muted");
            return zero;
        }
        Anchor link = Links.to(links.of(by, row, bucket), Formats.number(count));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        "%s, %s: %s"
                                .formatted(row.label(), t("figures.bucket." + bucket.name()), Formats.number(count)));
        if (bucket == Bucket.OVERDUE || bucket == Bucket.LATE) {
            link.addClassName("late");
        } else if (bucket == Bucket.DUE_SOON) {
            link.addClassName("soon");
        }
        return link;
    }
}
