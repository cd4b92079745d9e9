package vn.dondoc.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/** What happened when, in words, newest first as the caller adds it. */
public class Timeline extends OrderedList {

    /** An empty history. */
    public Timeline() {
        addClassName("dd-timeline");
    }

    /**
     * Adds an event.
     *
     * @param at moment, shown in Vietnam's time
     * @param what for example "Chuyên viên 2 nộp kết quả"
     * @param why reason or quotation under it; null or blank = none
     * @param more further components, for example a link to the file
     */
    public Timeline event(Instant at, String what, @Nullable String why, Component... more) {
        return event(LocalDateTime.ofInstant(at, Vietnamese.ZONE), what, why, more);
    }

    /** As {@link #event(Instant, String, String, Component...)}, {@code at} being local time in Vietnam. */
    public Timeline event(LocalDateTime at, String what, @Nullable String why, Component... more) {
        ListItem item = new ListItem();
        Element time = new Element("time").setText(Formats.dateTime(at));
        time.setAttribute("datetime", at.toString());
        item.getElement().appendChild(time);
        item.add(new Text(" " + what + " "));
        if (why != null && !why.isBlank()) {
            Span reason = new Span(why);
            reason.addClassName("why");
            item.add(reason);
        }
        item.add(more);
        add(item);
        return this;
    }
}
