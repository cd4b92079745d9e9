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
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureItem;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Tasks as they stood at a cut-off; on narrow screens each row becomes a block. */
class FigureItemTable extends Div {

    FigureItemTable(List<FigureItem> items, LocalDate asOf) {
        addClassName("dd-figure-items");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", t("figures.list.title"));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("task", "unit", "dueOn", "state")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(t("figures.list." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (FigureItem item : items) {
            NativeTableRow row = table.getBody().addRow();
            row.add(
                    new NativeTableCell(task(item)),
                    new NativeTableCell(new Span(String.join(", ", item.units()))),
                    new NativeTableCell(due(item)),
                    new NativeTableCell(state(item, asOf)));
        }
        add(table);
    }

    private static Component task(FigureItem item) {
        Anchor link = Links.to("viec/" + item.assignmentId(), item.content());
        Span source = new Span("%s, %s · %s"
                .formatted(item.sourceLabel(), item.code(), item.area().label()));
        source.addClassNames("muted", "small");
        Div cell = new Div(new Div(link), source);
        if (item.parts() > 1) {
            Span parts = new Span(" · " + t("figures.list.parts", item.parts() - item.openParts(), item.parts()));
            parts.addClassNames("muted", "small");
            cell.add(parts);
        }
        return cell;
    }

    private static Component due(FigureItem item) {
        Span day = new Span(item.dueOn() == null ? t("due.ongoing") : Formats.date(item.dueOn()));
        day.addClassName("nowrap");
        return day;
    }

    /** Open work says how far its due date is; done work how and when it was done. */
    private static Component state(FigureItem item, LocalDate asOf) {
        if (item.completedOn() == null) {
            return item.dueOn() == null || item.openParts() == 0
                    ? new Tag(Tone.IDLE, t("figures.state." + item.state().name()))
                    : DueTag.tag(item.dueOn(), asOf);
        }
        Tone tone = item.state() == Bucket.LATE ? Tone.LATE : Tone.OK;
        Span day = new Span(Formats.date(item.completedOn()));
        day.addClassNames("nowrap", "small");
        Div cell = new Div(new Tag(tone, t("figures.state." + item.state().name())), day);
        cell.addClassName("dd-figure-state");
        return cell;
    }
}
