package vn.dondoc.ui.comparison;

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
import vn.dondoc.dashboard.comparison.AgencyStanding;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/**
 * One row for each agency, groups of counts side by side; on a telephone each agency becomes a block of lines. Links
 * stand only where the superior may look further.
 */
class ComparisonTable extends Div {

    private final ComparisonState state;

    ComparisonTable(List<AgencyStanding> agencies, ComparisonState state) {
        this.state = state;
        addClassNames("dd-compare");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", t("comparison.table"));
        heads(table);
        int rank = 0;
        for (AgencyStanding agency : agencies) {
            table.getBody().add(row(++rank, agency));
        }
        add(table);
        // a table wider than the screen scrolls by itself, also by keyboard
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("comparison.table"));
    }

    private static void heads(NativeTable table) {
        NativeTableRow groups = table.getHead().addRow();
        NativeTableHeaderCell name = head(t("comparison.agency"), "col");
        name.getElement().setAttribute("rowspan", "2");
        groups.add(name);
        NativeTableRow columns = table.getHead().addRow();
        for (ComparisonColumn.Group group : ComparisonColumn.Group.values()) {
            List<ComparisonColumn> inside = ComparisonColumn.of(group);
            NativeTableHeaderCell over = head(t("comparison.group." + group.name()), "colgroup");
            over.getElement().setAttribute("colspan", String.valueOf(inside.size()));
            over.addClassName("first");
            groups.add(over);
            for (ComparisonColumn column : inside) {
                NativeTableHeaderCell cell = head(t("comparison.column." + column.name()), "col");
                mark(cell, inside, column);
                columns.add(cell);
            }
        }
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(int rank, AgencyStanding agency) {
        Span place = new Span(rank + ".");
        place.addClassName("muted");
        Span name = new Span(agency.name());
        Div title = new Div(place, name, level(agency));
        title.addClassName("dd-compare-name");
        NativeTableHeaderCell head = new NativeTableHeaderCell(title);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(head);
        for (ComparisonColumn.Group group : ComparisonColumn.Group.values()) {
            List<ComparisonColumn> inside = ComparisonColumn.of(group);
            for (ComparisonColumn column : inside) {
                NativeTableCell cell = new NativeTableCell(value(agency, column));
                // the words of the head, for the screen on which there is no head
                cell.getElement()
                        .setAttribute(
                                "data-label",
                                t("comparison.group." + group.name()) + ": "
                                        + t("comparison.column." + column.name())
                                                .toLowerCase());
                mark(cell, inside, column);
                row.add(cell);
            }
        }
        return row;
    }

    private static void mark(
            com.vaadin.flow.component.HasStyle cell, List<ComparisonColumn> group, ComparisonColumn column) {
        cell.setClassName("first", group.get(0) == column);
    }

    private static Tag level(AgencyStanding agency) {
        Tone tone =
                switch (agency.level()) {
                    case RED -> Tone.LATE;
                    case AMBER -> Tone.SOON;
                    case GREEN -> Tone.OK;
                    case NONE -> Tone.IDLE;
                };
        return new Tag(tone, t("comparison.level." + agency.level().name()));
    }

    private Component value(AgencyStanding agency, ComparisonColumn column) {
        String text = column.text(agency);
        Bucket bucket = column.bucket();
        long count = column.count(agency);
        if (bucket == null || count == 0) {
            Span plain = new Span(text);
            plain.setClassName("late", column.red() && count > 0);
            plain.setClassName("muted", text.equals("0") || text.equals(ComparisonColumn.NOTHING));
            return plain;
        }
        Anchor link = Links.to(state.list(agency.agencyId(), bucket).href(), text);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        "%s, %s: %s"
                                .formatted(agency.name(), t("figures.bucket." + bucket.name()), Formats.number(count)));
        link.setClassName("late", column.red());
        link.setClassName("soon", bucket == Bucket.DUE_SOON);
        return link;
    }
}
