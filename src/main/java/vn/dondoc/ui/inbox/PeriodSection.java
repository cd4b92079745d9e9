package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.dondoc.task.OngoingWork;
import vn.dondoc.task.PeriodProgress;
import vn.dondoc.task.PeriodState;
import vn.dondoc.task.ProgressEntry;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Timeline;
import vn.dondoc.ui.component.Tone;

/** Ongoing work by report periods: what was reported for each, and when it is time for the result of the year. */
@org.springframework.stereotype.Component
@Order(10)
class PeriodSection implements PanelSection {

    private final OngoingWork ongoing;

    PeriodSection(OngoingWork ongoing) {
        this.ongoing = ongoing;
    }

    @Override
    public Optional<Component> section(StepContext context, boolean whole) {
        List<PeriodProgress> periods = ongoing.periods(context.id());
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Div section = new Div(new H3(t("kinds.periods")));
        section.addClassName("dd-stack");
        OrderedList strip = new OrderedList();
        strip.addClassName("dd-periods");
        periods.forEach(period -> strip.add(box(period)));
        section.add(strip);
        if (context.details().status().open()
                && ongoing.timeToClose(context.details().task().planYear())) {
            section.add(new Alert(Tone.BRAND, t("kinds.close")));
        }
        Timeline entries = new Timeline();
        for (int i = periods.size() - 1; i >= 0; i--) {
            PeriodProgress period = periods.get(i);
            period.entries()
                    .forEach(entry -> entries.event(
                            entry.at(), period.label() + " · " + entry.personName() + percent(entry), entry.text()));
        }
        if (entries.getChildren().findAny().isPresent()) {
            section.add(entries);
        }
        return Optional.of(section);
    }

    private static ListItem box(PeriodProgress period) {
        Span days = new Span(Formats.date(period.from()) + " – " + Formats.date(period.to()));
        days.addClassNames("muted", "small");
        Span name = new Span(period.label());
        name.addClassName("name");
        ListItem box = new ListItem(name, days, new Tag(tone(period.state()), state(period)));
        box.addClassName(period.state().name().toLowerCase(java.util.Locale.ROOT));
        return box;
    }

    private static String state(PeriodProgress period) {
        int entries = period.entries().size();
        return entries > 1
                ? t("kinds.period.times", entries)
                : t("kinds.period." + period.state().name());
    }

    private static Tone tone(PeriodState state) {
        return switch (state) {
            case REPORTED -> Tone.OK;
            case WAITING -> Tone.SOON;
            case MISSED, COMING -> Tone.IDLE;
        };
    }

    private static String percent(ProgressEntry entry) {
        return entry.percent() == null ? "" : " (" + entry.percent() + "%)";
    }
}
