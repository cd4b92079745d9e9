package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import vn.dondoc.dashboard.Dashboard;
import vn.dondoc.dashboard.UnitStanding;
import vn.dondoc.dashboard.UnitStanding.Direction;
import vn.dondoc.dashboard.UnitStanding.InWindow;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.progress.ProgressLinks;

/** Each unit in the chosen window beside the one before: done in time, overdue, parts of reports. */
final class UnitsCard {

    private final Dashboard page;

    private UnitsCard(Dashboard page) {
        this.page = page;
    }

    static Card of(Dashboard page) {
        return new UnitsCard(page).card();
    }

    private Card card() {
        NativeTable table = new NativeTable();
        table.addClassName("dd-b-units-table");
        table.getElement().setAttribute("aria-label", t("dashboard.units.title"));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("unit", "inTime", "overdue", "parts")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(t("dashboard.units." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        page.units().forEach(unit -> table.getBody().add(row(unit)));
        Paragraph hint = new Paragraph(t(
                "dashboard.units.hint." + page.source().name(),
                page.window().label(),
                page.before().label(),
                Formats.date(page.asOf())));
        hint.addClassNames("muted", "small");
        Card card = Card.titled(t("dashboard.units.title"), hint, table);
        card.addClassName("dd-b-units");
        return card;
    }

    private NativeTableRow row(UnitStanding unit) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(unit.unit());
        name.getElement().setAttribute("scope", "row");
        if (unit.ownField()) {
            name.add(new Tag(Tone.BRAND, t("dashboard.ownField")));
        }
        return new NativeTableRow(name, inTime(unit), overdue(unit), parts(unit));
    }

    private NativeTableCell inTime(UnitStanding unit) {
        Div now = line(unit, unit.now(), page.window(), "now");
        now.add(arrow(unit.inTime(), true));
        Div before = line(unit, unit.before(), page.before(), "before");
        before.addClassNames("small", "muted");
        return labelled("inTime", now, before);
    }

    private Div line(UnitStanding unit, InWindow window, ReportingWindow of, String look) {
        Div line = new Div();
        line.addClassName("line");
        if (window.inTimeShare() == null) {
            // the period before says only what it has to say
            boolean empty = window == unit.before() && window.due().assigned() == 0;
            Span nothing = new Span(
                    empty
                            ? t("dashboard.units.nothingBefore")
                            : window.due().assigned() == 0
                                    ? t("dashboard.units.nothing")
                                    : t(
                                            "dashboard.units.nothingDone",
                                            window.due().assigned()));
            nothing.addClassNames("muted", "small");
            line.add(nothing);
        } else {
            line.add(new Bar(window.inTimeShare(), look), share(unit, window, of));
        }
        return line;
    }

    private Component share(UnitStanding unit, InWindow window, ReportingWindow of) {
        String percent = window.due().onTimePercent().orElse("");
        long inTime = window.due().count(Bucket.DONE_IN_TIME);
        String counts =
                Formats.number(inTime) + "/" + Formats.number(window.due().done());
        String text = counts + " · " + percent;
        if (inTime == 0) {
            return new Span(text);
        }
        FigureQuery query = FigureQuery.at(window.asOf())
                .withSource(page.source())
                .withWindow(of)
                .withUnit(unit.unitId());
        return BoardLinks.number(
                ProgressLinks.list(query, of, Bucket.DONE_IN_TIME),
                text,
                inTime,
                t("dashboard.units.inTimeSpoken", unit.unit(), of.label(), counts, percent));
    }

    private NativeTableCell overdue(UnitStanding unit) {
        Component now = overdue(unit, unit.now(), page.window(), "late", "big");
        Div line = new Div(now, arrow(unit.overdue(), false));
        line.addClassName("line");
        return labelled(
                "overdue", line, small(new Span(t("dashboard.before")), overdue(unit, unit.before(), page.before())));
    }

    private Component overdue(UnitStanding unit, InWindow window, ReportingWindow of, String... looks) {
        long count = window.overdue();
        if (count == 0) {
            return new Span("0");
        }
        String href = window.asOf().isBefore(page.today())
                ? BoardLinks.overdueAt(unit.unitId(), window.asOf())
                : "cong-viec/tat-ca?loc=OVERDUE&don-vi=" + unit.unitId();
        Anchor link = BoardLinks.number(
                href, Formats.number(count), count, t("dashboard.units.overdueSpoken", unit.unit(), of.label(), count));
        link.addClassNames(looks);
        return link;
    }

    private NativeTableCell parts(UnitStanding unit) {
        Div line = new Div(part(unit, unit.now(), page.window()), arrow(unit.parts(), true));
        line.addClassName("line");
        return labelled(
                "parts", line, small(new Span(t("dashboard.before")), part(unit, unit.before(), page.before())));
    }

    private static Component part(UnitStanding unit, InWindow window, ReportingWindow of) {
        if (window.partsDue() == 0) {
            return new Span("–");
        }
        String text = Formats.number(window.partsPunctual()) + "/" + Formats.number(window.partsDue());
        return BoardLinks.number(
                BoardLinks.parts(unit.unitId(), of),
                text,
                window.partsDue(),
                t("dashboard.units.partsSpoken", unit.unit(), of.label(), text));
    }

    private static Div small(Component... content) {
        Div line = new Div(content);
        line.addClassNames("line", "small", "muted");
        return line;
    }

    /** On a telephone, where the head of the table is gone, each cell says what it is. */
    private static NativeTableCell labelled(String column, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", t("dashboard.units." + column));
        return cell;
    }

    /** Points where the number went; the colour says whether that is good. */
    private static Span arrow(Direction direction, boolean moreIsBetter) {
        Span arrow = new Span();
        if (direction == Direction.BETTER || direction == Direction.WORSE) {
            arrow.setText((direction == Direction.BETTER) == moreIsBetter ? "▲" : "▼");
            String words = t("dashboard.direction." + direction.name());
            arrow.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", words)
                    .setAttribute("title", words);
        }
        arrow.addClassNames("arrow", direction.name().toLowerCase(Locale.ROOT));
        return arrow;
    }
}
