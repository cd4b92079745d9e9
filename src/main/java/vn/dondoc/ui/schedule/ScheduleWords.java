package vn.dondoc.ui.schedule;

import static vn.dondoc.ui.i18n.Texts.t;

import vn.dondoc.schedule.SpanState;
import vn.dondoc.schedule.WorkSpan;
import vn.dondoc.ui.component.Formats;

/** How stretches of work are put in words. */
final class ScheduleWords {

    private ScheduleWords() {}

    /** For the hover text, and for people who hear the page. */
    static String whole(WorkSpan span, SpanState state) {
        return "%s %s · %s · %s · %s"
                .formatted(span.code(), span.content(), span.unitName(), time(span), state(span, state));
    }

    /** {@code 19/3/2024 – 30/6/2024 (hạn ban đầu 30/4/2024)}. */
    static String time(WorkSpan span) {
        String due = span.dueOn() == null ? t("schedule.noDue") : Formats.date(span.dueOn());
        String moved = span.moved() ? " " + t("schedule.originalDue", Formats.date(span.originalDueOn())) : "";
        return Formats.date(span.from()) + " – " + due + moved;
    }

    /** The state, with the day on which it was done. */
    static String state(WorkSpan span, SpanState state) {
        String words = t("schedule.state." + state.name());
        return span.completedOn() == null ? words : words + " " + Formats.date(span.completedOn());
    }
}
