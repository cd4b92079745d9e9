package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.task.NoticeEntry;
import vn.dondoc.task.NoticeHistory;
import vn.dondoc.task.Reminders;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Timeline;

/** Who was reminded of a piece of work, and when the next reminder comes. Only on its own page. */
@org.springframework.stereotype.Component
@Order(70)
class ReminderSection implements PanelSection {

    private final Reminders reminders;

    ReminderSection(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        if (!whole) {
            return Optional.empty();
        }
        NoticeHistory history = reminders.history(context.id());
        return history.next() == null && history.entries().isEmpty() ? Optional.empty() : Optional.of(section(history));
    }

    private static Component section(NoticeHistory history) {
        Div section = new Div(new H3(t("reminders.title")));
        section.addClassName("dd-stack");
        if (history.next() != null) {
            Paragraph next = new Paragraph(t("reminders.next", Formats.dateTime(history.next())));
            next.addClassNames("muted", "small");
            section.add(next);
        }
        Timeline timeline = new Timeline();
        history.entries().forEach(entry -> timeline.event(entry.at(), words(entry), t("reminders.to", entry.toldTo())));
        if (!history.entries().isEmpty()) {
            section.add(timeline);
        }
        return section;
    }

    private static String words(NoticeEntry entry) {
        if (entry.sender() == null) {
            return entry.text();
        }
        return entry.text().isEmpty()
                ? t("reminders.byHand", entry.sender())
                : t("reminders.byHandWith", entry.sender(), entry.text());
    }
}
