package vn.dondoc.ui.comparison;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.directive.GivenTask;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Tasks that the superior gave, with its own document and tracking number; they open nothing. */
class GivenTaskTable extends Div {

    GivenTaskTable(List<GivenTask> tasks, LocalDate asOf) {
        addClassName("dd-figure-items");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", t("comparison.tasks"));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("task", "document", "dueOn", "state")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(t("comparison.tasks." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (GivenTask task : tasks) {
            table.getBody()
                    .addRow()
                    .add(
                            new NativeTableCell(twoLines(task.content(), task.deliverable())),
                            new NativeTableCell(document(task)),
                            new NativeTableCell(due(task)),
                            new NativeTableCell(state(task, asOf)));
        }
        add(table);
    }

    private static Component document(GivenTask task) {
        String number = task.documentDate() == null
                ? task.documentNumber()
                : t("comparison.document", task.documentNumber(), Formats.date(task.documentDate()));
        return twoLines(
                number,
                Stream.of(task.trackingNumber(), task.abstractText())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · ")));
    }

    private static Component twoLines(String first, String second) {
        Div cell = new Div(new Div(new Span(first)));
        if (!second.isBlank()) {
            Span below = new Span(second);
            below.addClassNames("muted", "small");
            cell.add(below);
        }
        return cell;
    }

    private static Component due(GivenTask task) {
        Span day = new Span(task.dueOn() == null ? t("due.ongoing") : Formats.date(task.dueOn()));
        day.addClassName("nowrap");
        return day;
    }

    /** Open work says how far its due date is; done work how and when it was done. */
    private static Component state(GivenTask task, LocalDate asOf) {
        if (task.completedOn() == null) {
            return task.dueOn() == null
                    ? new Tag(Tone.IDLE, t("figures.state." + task.state().name()))
                    : DueTag.tag(task.dueOn(), asOf);
        }
        Span day = new Span(Formats.date(task.completedOn()));
        day.addClassNames("nowrap", "small");
        Tone tone = task.state() == Bucket.LATE ? Tone.LATE : Tone.OK;
        Div cell = new Div(new Tag(tone, t("figures.state." + task.state().name())), day);
        cell.addClassName("dd-figure-state");
        return cell;
    }
}
