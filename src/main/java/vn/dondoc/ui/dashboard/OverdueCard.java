package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import vn.dondoc.dashboard.BoardItem;
import vn.dondoc.dashboard.BoardList;
import vn.dondoc.dashboard.BoardQuery;
import vn.dondoc.dashboard.ItemKind;
import vn.dondoc.dashboard.Overdue;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.Formats;

/** What is overdue: whose it is, and the longest overdue things. */
final class OverdueCard {

    private static final BoardQuery ALL = BoardQuery.of(BoardList.OVERDUE);

    private OverdueCard() {}

    static Card of(Overdue overdue, LocalDate today) {
        Card card = Card.titled(t("dashboard.overdue.title"));
        card.addClassName("dd-b-overdue");
        if (overdue.total() == 0) {
            Div none = new Div(t("dashboard.overdue.none"));
            none.addClassName("dd-b-none");
            card.add(none);
            return card;
        }
        card.actions(BoardLinks.number(
                BoardLinks.list(ALL), t("dashboard.overdue.all", overdue.total()), overdue.total(), null));
        card.add(units(overdue));
        OrderedList list = new OrderedList();
        list.addClassName("dd-b-items");
        overdue.longest().forEach(item -> list.add(row(item, today)));
        card.add(list);
        return card;
    }

    private static Div units(Overdue overdue) {
        Div units = new Div();
        units.addClassName("dd-b-chips");
        for (Overdue.OfUnit unit : overdue.units()) {
            String name = owner(unit.unit());
            if (unit.unitId() == null) {
                Span whole = new Span(new Span(name), new Span(Formats.number(unit.count())));
                whole.addClassName("dd-b-chip");
                units.add(whole);
                continue;
            }
            Span count = new Span(Formats.number(unit.count()));
            count.addClassName("n");
            var chip = BoardLinks.link(BoardLinks.list(ALL.withUnit(unit.unitId())), new Span(name), count);
            chip.addClassName("dd-b-chip");
            chip.setClassName("own", unit.ownField());
            chip.getElement().setAttribute(BoardLinks.COUNT, String.valueOf(unit.count()));
            units.add(chip);
        }
        return units;
    }

    /** One thing with its unit and how late it is. */
    static ListItem row(BoardItem item, LocalDate today) {
        Div words = new Div(BoardLinks.link(BoardLinks.of(item), text(item)));
        words.addClassName("words");
        Span below = new Span(under(item));
        below.addClassNames("muted", "small");
        Div main = new Div(words, below);
        main.addClassName("main");
        Div side = new Div(DueTag.tag(item.day(), today), day(item));
        side.addClassName("side");
        ListItem row = new ListItem(main, side);
        row.setClassName("own", item.ownField());
        return row;
    }

    private static String text(BoardItem item) {
        return item.kind() == ItemKind.WORK
                ? item.text()
                : t("dashboard.item", t("dashboard.kind." + item.kind().name()), item.text());
    }

    private static String under(BoardItem item) {
        String unit = owner(item.unit());
        return item.place().isEmpty() ? unit : unit + " · " + item.place();
    }

    /** Name of the unit or body outside; what is nobody's is the whole agency's. */
    private static String owner(String name) {
        return name.isEmpty() ? t("dashboard.agency") : name;
    }

    private static Span day(BoardItem item) {
        Span day = new Span(Formats.date(item.day()));
        day.addClassNames("muted", "small", "nowrap");
        return day;
    }
}
