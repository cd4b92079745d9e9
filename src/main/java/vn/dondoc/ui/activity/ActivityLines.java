package vn.dondoc.ui.activity;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.dondoc.activity.Activity;
import vn.dondoc.activity.ActivitySubject;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/**
 * Acts of one day. The same act on many tasks at once, as when a plan is issued, is one line with the tasks under it;
 * any other line opens what it is about wherever one clicks it.
 */
class ActivityLines extends UnorderedList {

    private static final int SHOWN = 3;

    ActivityLines(List<Activity> acts) {
        addClassName("dd-acts");
        together(acts).forEach(same -> add(line(same)));
    }

    /** Neighbours that say the same of one moment. */
    private static List<List<Activity>> together(List<Activity> acts) {
        List<List<Activity>> all = new ArrayList<>();
        for (Activity act : acts) {
            List<Activity> last = all.isEmpty() ? List.of() : all.get(all.size() - 1);
            if (!last.isEmpty() && same(last.get(0), act)) {
                last.add(act);
            } else {
                all.add(new ArrayList<>(List.of(act)));
            }
        }
        return all;
    }

    private static boolean same(Activity one, Activity other) {
        return one.kind() == other.kind()
                && Objects.equals(one.actorId(), other.actorId())
                && one.text().equals(other.text())
                && minute(one).equals(minute(other));
    }

    private static LocalDateTime minute(Activity act) {
        return LocalDateTime.ofInstant(act.at(), Vietnamese.ZONE).withSecond(0).withNano(0);
    }

    private static ListItem line(List<Activity> same) {
        Activity act = same.get(0);
        LocalDateTime at = LocalDateTime.ofInstant(act.at(), Vietnamese.ZONE);
        Element time = new Element("time").setText("%02d:%02d".formatted(at.getHour(), at.getMinute()));
        time.setAttribute("datetime", at.toString());
        Div text = new Div(sentence(act));
        text.addClassName("text");
        Div body = new Div(text);
        body.addClassName("body");
        same.stream().limit(SHOWN).map(ActivityLines::about).forEach(body::add);
        if (same.size() > SHOWN) {
            Div rest = new Div();
            same.stream().skip(SHOWN).map(ActivityLines::about).forEach(rest::add);
            body.add(new Details(further(act, Formats.number(same.size() - SHOWN)), rest));
        }
        ListItem item = new ListItem();
        item.getElement().appendChild(time);
        item.add(body, new Tag(tone(act), t("activity.kind." + act.kind().name())));
        if (same.size() == 1) {
            item.addClassName("whole");
        }
        return item;
    }

    /** The name at its beginning leads to what the person did. */
    private static Component[] sentence(Activity act) {
        String name = act.actorName();
        if (act.actorId() == null || name == null || !act.text().startsWith(name)) {
            return new Component[] {new Span(act.text())};
        }
        return new Component[] {
            ActivityLinks.person(act.actorId(), name), new Span(act.text().substring(name.length()))
        };
    }

    private static String further(Activity act, String number) {
        return act.subject() == ActivitySubject.TASK
                ? t("activity.further", number)
                : t("activity.furtherOthers", number);
    }

    private static Component about(Activity act) {
        Anchor link = Links.to(act.link(), act.content());
        link.addClassName("task");
        String where = String.join(
                " · ",
                List.of(act.sourceLabel(), act.code(), act.unitName(), act.part()).stream()
                        .filter(part -> !part.isBlank())
                        .toList());
        Span place = new Span(where);
        place.addClassNames("muted", "small");
        Div task = new Div(link, place);
        task.addClassName("about");
        return task;
    }

    private static Tone tone(Activity act) {
        return switch (act.kind()) {
            case ASSIGN, COMMENT, PLAN, DIRECTIVE -> Tone.BRAND;
            case RESULT -> Tone.OK;
            case EXTENSION, REMINDER, MOVE -> Tone.SOON;
            default -> Tone.IDLE;
        };
    }
}
