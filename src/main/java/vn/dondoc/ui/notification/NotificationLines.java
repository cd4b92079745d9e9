package vn.dondoc.ui.notification;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.notification.NoticeReason;
import vn.dondoc.notification.NotificationItem;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** How notifications look in a list. */
@Component
class NotificationLines {

    private final Clock clock;

    NotificationLines(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notifications below each other; each is a link that also marks it as read.
     *
     * @param sayDay whether each says its day, where nothing above does
     * @param followed called when one is followed
     */
    UnorderedList list(List<NotificationItem> items, boolean sayDay, Runnable followed) {
        UnorderedList list = new UnorderedList();
        list.addClassName("dd-notices");
        items.forEach(item -> list.add(line(item, sayDay, followed)));
        return list;
    }

    private ListItem line(NotificationItem item, boolean sayDay, Runnable followed) {
        Anchor link = new Anchor(NotificationOpenView.path(item.id()));
        link.addClassName("dd-notice");
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", event -> followed.run());
        if (!item.read()) {
            link.addClassName("unread");
            Span mark = new Span(t("notification.unread"));
            mark.addClassName("visually-hidden");
            link.add(mark);
        }
        Element time = new Element("time").setText(when(item, sayDay));
        Span head = new Span(new Tag(
                tone(item.reason()), t("notification.reason." + item.reason().name())));
        head.getElement().appendChild(time);
        head.addClassName("head");
        Span text = new Span(item.text());
        text.addClassName("text");
        link.add(head, text);
        if (!item.about().isEmpty()) {
            Span about = new Span(item.about());
            about.addClassName("about");
            link.add(about);
        }
        return new ListItem(link);
    }

    private String when(NotificationItem item, boolean sayDay) {
        LocalDateTime at = LocalDateTime.ofInstant(item.at(), Vietnamese.ZONE);
        return !sayDay || at.toLocalDate().equals(LocalDate.now(clock))
                ? "%02d:%02d".formatted(at.getHour(), at.getMinute())
                : Formats.dateTime(at);
    }

    static Tone tone(NoticeReason reason) {
        return switch (reason) {
            case OVERDUE, ESCALATION -> Tone.LATE;
            case REMINDER, CHASED, RETURNED -> Tone.SOON;
            case NEW_WORK, TO_ACCEPT, MENTION, PLAN_COMMENTS, PLAN_STEP -> Tone.BRAND;
            case DONE, PLAN_ISSUED -> Tone.OK;
            default -> Tone.IDLE;
        };
    }
}
