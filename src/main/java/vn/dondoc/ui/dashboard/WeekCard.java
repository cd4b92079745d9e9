package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.dondoc.dashboard.BoardList;
import vn.dondoc.dashboard.BoardQuery;
import vn.dondoc.dashboard.ItemKind;
import vn.dondoc.dashboard.WeekDay;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Formats;

/** What falls due today and in the seven days after it, day by day. */
final class WeekCard {

    private WeekCard() {}

    static Card of(List<WeekDay> week, LocalDate today) {
        Card card = Card.titled(t("dashboard.week.title"));
        card.addClassName("dd-b-week");
        OrderedList list = new OrderedList();
        list.addClassName("dd-b-days");
        week.forEach(day -> list.add(row(day, today)));
        card.add(list);
        return card;
    }

    private static ListItem row(WeekDay day, LocalDate today) {
        Span name = new Span(t("dashboard.weekday." + day.day().getDayOfWeek().getValue()));
        Span date = new Span(Formats.date(day.day()).replaceFirst("/\\d{4}$", ""));
        date.addClassNames("muted", "date");
        Div when = new Div(name, date);
        when.addClassName("when");
        Div what = new Div();
        what.addClassName("what");
        day.counts().forEach((kind, count) -> what.add(count(day.day(), kind, count)));
        if (day.counts().isEmpty()) {
            Span none = new Span(day.working() ? t("dashboard.week.none") : t("dashboard.week.off"));
            none.addClassNames("muted", "small");
            what.add(none);
        }
        ListItem row = new ListItem(when, what);
        row.setClassName("today", day.day().equals(today));
        row.setClassName("off", !day.working());
        return row;
    }

    private static Anchor count(LocalDate day, ItemKind kind, long count) {
        String words = t("dashboard.count." + kind.name(), count);
        Anchor link = BoardLinks.number(
                BoardLinks.list(BoardQuery.of(BoardList.WEEK).withDay(day).withKind(kind)), words, count, null);
        link.addClassNames("dd-b-chip", kind.name().toLowerCase(Locale.ROOT));
        return link;
    }
}
