package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.calendar.CalendarEntry;
import vn.dondoc.ui.component.Formats;

/** Twelve small months with the days off and make-up days coloured; a click on a day opens it. */
class YearTable extends Div {

    private final transient Consumer<LocalDate> open;

    YearTable(int year, List<CalendarEntry> entries, Consumer<LocalDate> open) {
        this.open = open;
        addClassName("dd-year");
        Map<LocalDate, CalendarEntry> byDate =
                entries.stream().collect(Collectors.toMap(CalendarEntry::date, Function.identity()));
        String[] months = t("date.months").split(",");
        for (int month = 1; month <= 12; month++) {
            add(month(YearMonth.of(year, month), months[month - 1], byDate));
        }
    }

    private Div month(YearMonth month, String name, Map<LocalDate, CalendarEntry> entries) {
        Div days = new Div();
        days.addClassName("dd-month-days");
        String[] week = t("date.daysShort").split(",");
        for (int i = 1; i <= 7; i++) {
            Span head = new Span(week[i % 7]);
            head.addClassName("head");
            head.getElement().setAttribute("aria-hidden", "true");
            days.add(head);
        }
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int i = 0; i < before; i++) {
            days.add(new Span());
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            days.add(day(month.atDay(day), entries.get(month.atDay(day))));
        }
        Span title = new Span(name);
        title.addClassName("name");
        Div box = new Div(title, days);
        box.addClassName("dd-month");
        return box;
    }

    private Div day(LocalDate date, CalendarEntry entry) {
        Div cell = new Div(String.valueOf(date.getDayOfMonth()));
        cell.addClassName("day");
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (entry != null && entry.type() != null) {
            cell.addClassName(entry.type().isWorking() ? "work" : "off");
            String words = Formats.date(date) + ": " + entry.type().label() + ", " + entry.name();
            cell.getElement()
                    .setAttribute("title", words)
                    .setAttribute("aria-label", words)
                    .setAttribute("role", "button")
                    .setAttribute("tabindex", "0");
            cell.getElement()
                    .addEventListener("keydown", event -> open.accept(date))
                    .setFilter("event.key === 'Enter' || event.key === ' '");
        } else if (weekend) {
            cell.addClassName("weekend");
        }
        cell.addClickListener(event -> open.accept(date));
        return cell;
    }
}
