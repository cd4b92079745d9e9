package vn.dondoc.ui.schedule;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Html;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import vn.dondoc.schedule.FreeDay;
import vn.dondoc.schedule.SpanState;
import vn.dondoc.schedule.Timeline;
import vn.dondoc.schedule.WorkSpan;
import vn.dondoc.ui.component.Formats;

/**
 * Bars of a plan's work over the months, one row for each, in groups. Plain markup placed by whole days, so that it
 * scrolls sideways in its own box, prints, and every row is a link; the width of a day is the only measure.
 */
final class TimelineChart {

    private final Timeline timeline;
    private final Zoom zoom;
    private final StringBuilder html = new StringBuilder();

    /** How wide a day is. */
    enum Zoom {
        YEAR(2.25),
        QUARTER(8),
        MONTH(24);

        private final double pixels;

        Zoom(double pixels) {
            this.pixels = pixels;
        }

        /** In the year's view a weekend would be a hair. */
        boolean showsFreeDays() {
            return this != YEAR;
        }
    }

    private TimelineChart(Timeline timeline, Zoom zoom) {
        this.timeline = timeline;
        this.zoom = zoom;
    }

    /** @param groups rows by the words of their group, in order */
    static Html of(Timeline timeline, Map<String, List<WorkSpan>> groups, Zoom zoom) {
        return new Html(new TimelineChart(timeline, zoom).draw(groups));
    }

    private String draw(Map<String, List<WorkSpan>> groups) {
        long days = day(timeline.to()) + 1;
        // the measures stand inside: the component keeps no such properties on its outermost element
        html.append("<div class=\"dd-tl\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(t("schedule.chart", timeline.number())))
                .append("\"><div class=\"dd-tl-sheet\" style=\"--tl-days:")
                .append(days)
                .append(";--tl-day:")
                .append(zoom.pixels)
                .append("px\">");
        months();
        marks();
        groups.forEach((name, spans) -> {
            html.append("<div class=\"dd-tl-group\"><b>").append(escaped(name)).append("</b></div>");
            spans.forEach(this::row);
        });
        return html.append("</div></div>").toString();
    }

    private void months() {
        html.append("<div class=\"dd-tl-head\" aria-hidden=\"true\"><div class=\"dd-tl-name\"></div>");
        for (YearMonth month = YearMonth.from(timeline.from());
                !month.atDay(1).isAfter(timeline.to());
                month = month.plusMonths(1)) {
            String words = month.getMonthValue() == 1 || month.equals(YearMonth.from(timeline.from()))
                    ? month.getMonthValue() + "/" + month.getYear()
                    : "T" + month.getMonthValue();
            html.append("<span")
                    .append(place(month.atDay(1), month.atEndOfMonth()))
                    .append("><em>")
                    .append(words)
                    .append("</em></span>");
        }
        html.append("</div>");
    }

    private void marks() {
        if (zoom.showsFreeDays()) {
            for (FreeDay free : timeline.freeDays()) {
                html.append("<i class=\"dd-tl-free")
                        .append(free.working() ? " work" : free.name().isEmpty() ? "" : " named")
                        .append("\" title=\"")
                        .append(escaped(free.name()))
                        .append("\"")
                        .append(place(free.day(), free.day()))
                        .append("></i>");
            }
        }
        if (!timeline.today().isBefore(timeline.from()) && !timeline.today().isAfter(timeline.to())) {
            html.append("<i class=\"dd-tl-today\" title=\"")
                    .append(escaped(t("schedule.today", Formats.date(timeline.today()))))
                    .append("\"")
                    .append(place(timeline.today(), timeline.today()))
                    .append("></i>");
        }
    }

    private void row(WorkSpan span) {
        SpanState state = span.state(timeline.today());
        String words = escaped(ScheduleWords.whole(span, state));
        html.append("<a class=\"dd-tl-row\" router-link href=\"viec/")
                .append(span.id())
                .append("\" title=\"")
                .append(words)
                .append("\"><span class=\"dd-tl-name\">")
                .append("<span>")
                .append(escaped(span.code() + " " + span.content()))
                .append("</span><small>")
                .append(escaped(span.unitName()))
                .append("</small></span>");
        bars(span, state);
        html.append("<span class=\"visually-hidden\">").append(words).append("</span></a>");
    }

    private void bars(WorkSpan span, SpanState state) {
        if (span.dueOn() == null) {
            LocalDate end = span.completedOn() != null ? span.completedOn() : timeline.to();
            bar("bar ongoing " + css(state), span.from(), end);
            return;
        }
        if (span.moved()) {
            bar("ghost", span.from(), span.originalDueOn());
        }
        bar("bar " + css(state), span.from(), span.dueOn());
        if (state == SpanState.OVERDUE) {
            bar("tail", span.dueOn().plusDays(1), timeline.today());
        } else if (state == SpanState.DONE_LATE) {
            bar("tail late", span.dueOn().plusDays(1), span.completedOn());
        }
        if (span.completedOn() != null) {
            bar("end", span.completedOn(), span.completedOn());
        }
    }

    /** What begins after its end, because a row was due before it was assigned, is one day. */
    private void bar(String look, LocalDate from, LocalDate to) {
        LocalDate start = to.isBefore(from) ? to : from;
        if (to.isBefore(timeline.from()) || start.isAfter(timeline.to())) {
            return;
        }
        html.append("<i class=\"dd-tl-")
                .append(look)
                .append("\"")
                .append(place(start, to))
                .append("></i>");
    }

    private String place(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(timeline.from()) ? timeline.from() : from;
        LocalDate last = to.isAfter(timeline.to()) ? timeline.to() : to;
        return " style=\"--from:" + day(first) + ";--len:" + (day(last) - day(first) + 1) + "\"";
    }

    private long day(LocalDate date) {
        return ChronoUnit.DAYS.between(timeline.from(), date);
    }

    private static String css(SpanState state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
