package vn.dondoc.ui.schedule;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.schedule.CalendarItem;
import vn.dondoc.schedule.CalendarMonth;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** A month as seven columns of days; on a narrow screen the days with something on them, one under the other. */
class MonthSheet extends Div {

    private static final int SHOWN = 4;

    private final transient CalendarMonth month;
    private final String filters;

    /** The filters go along to the list of a day. */
    MonthSheet(CalendarMonth month, @Nullable Long unit, @Nullable Area area, boolean openOnly) {
        this.month = month;
        this.filters = "?loc=" + (openOnly ? "OPEN" : "ANY")
                + (unit == null ? "" : "&don-vi=" + unit)
                + (area == null ? "" : "&linh-vuc=" + area.name());
        addClassName("dd-cal");
        Div weekdays = new Div();
        weekdays.addClassName("dd-weekdays");
        weekdays.getElement().setAttribute("aria-hidden", "true");
        for (int day = 1; day <= 7; day++) {
            weekdays.add(new Span(t("schedule.weekday." + day)));
        }
        OrderedList days = new OrderedList();
        month.days().forEach(day -> days.add(cell(day)));
        add(weekdays, days);
    }

    private ListItem cell(CalendarMonth.Day day) {
        ListItem cell = new ListItem();
        cell.addClassName("dd-day");
        boolean inMonth = day.date().getMonth() == month.month().getMonth();
        cell.setClassName("other", !inMonth);
        cell.setClassName("free", !day.working());
        cell.setClassName("now", day.date().equals(month.today()));
        cell.setClassName("empty", day.items().isEmpty() && day.name().isEmpty() && !day.unitReport());
        cell.add(number(day));
        if (!day.name().isEmpty()) {
            Span name = new Span(day.name());
            name.addClassName("dd-day-name");
            cell.add(name);
        }
        if (day.unitReport()) {
            cell.add(new Tag(Tone.BRAND, t("schedule.unitReport")));
        }
        if (!day.items().isEmpty()) {
            cell.add(items(day));
        }
        return cell;
    }

    private Div number(CalendarMonth.Day day) {
        String words = t("schedule.weekday." + day.date().getDayOfWeek().getValue()) + " " + Formats.date(day.date());
        Anchor number = new Anchor(list(day.date()), String.valueOf(day.date().getDayOfMonth()));
        number.getElement()
                .setAttribute("router-link", true)
                .setAttribute(
                        "aria-label", t("schedule.dayList", words, day.items().size()));
        number.addClassName("dd-day-number");
        Span whole = new Span(words);
        whole.addClassName("dd-day-words");
        whole.getElement().setAttribute("aria-hidden", "true");
        return new Div(number, whole);
    }

    private UnorderedList items(CalendarMonth.Day day) {
        UnorderedList list = new UnorderedList();
        List<CalendarItem> items = day.items();
        int shown = items.size() == SHOWN + 1 ? SHOWN + 1 : Math.min(SHOWN, items.size());
        items.subList(0, shown).forEach(item -> list.add(new ListItem(link(item))));
        if (items.size() > shown) {
            Anchor further = Links.to(list(day.date()), t("schedule.further", items.size() - shown));
            further.addClassName("dd-day-further");
            list.add(new ListItem(further));
        }
        return list;
    }

    private Anchor link(CalendarItem item) {
        var work = item.work();
        var state = work.state(month.today());
        String type = item.type() == CalendarItem.Type.START ? t("schedule.starts") + " " : "";
        Anchor link = Links.to("viec/" + work.id(), type + work.content());
        link.addClassNames(
                "dd-day-item",
                item.type() == CalendarItem.Type.START
                        ? "start"
                        : state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        link.setTitle(type + ScheduleWords.whole(work, state));
        return link;
    }

    private String list(LocalDate day) {
        return "cong-viec/tat-ca" + filters + "&han-tu=" + day + "&han-truoc=" + day.plusDays(1);
    }
}
