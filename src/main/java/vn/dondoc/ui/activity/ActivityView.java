package vn.dondoc.ui.activity;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.activity.Activity;
import vn.dondoc.activity.ActivityChoices;
import vn.dondoc.activity.ActivityFilter;
import vn.dondoc.activity.ActivityKind;
import vn.dondoc.activity.ActivityPage;
import vn.dondoc.activity.ActivityStream;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Who did what when to which task, by day, latest first. The address holds person, unit, filters and the place. */
@Route(value = ActivityView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.WORK, order = 45, titleKey = "activity.title", actions = Action.VIEW_TASK)
public class ActivityView extends Page implements BeforeEnterObserver {

    static final String PATH = "hoat-dong";
    static final String PERSON = "nguoi";
    static final String UNIT = "don-vi";
    static final String KIND = "loai";
    static final String FROM = "tu-ngay";
    static final String TO = "den-ngay";
    static final String BEFORE = "truoc";

    private static final int SIZE = 50;

    private final transient ActivityStream stream;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(t("activity.title"));
    private final Div controls = new Div();
    private final Div list = new Div();
    private transient UrlState state;

    ActivityView(ActivityStream stream, CurrentActor current, Clock clock) {
        super(t("activity.title"));
        this.stream = stream;
        this.current = current;
        this.clock = clock;
        controls.addClassName("dd-act-controls");
        list.addClassName("dd-stack");
        add(header, controls, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        ActivityChoices choices = stream.choices();
        header.subtitle(whose(choices));
        header.actions(mine());
        controls.removeAll();
        controls.add(new ActivityControls(state, choices));
        show();
    }

    private void show() {
        list.removeAll();
        ActivityPage page;
        try {
            page = stream.find(filter(), state.text(BEFORE), SIZE);
        } catch (InvalidInputException mistake) {
            // an address that somebody typed or kept
            list.add(new Alert(Tone.SOON, mistake.getMessage()), newest());
            return;
        }
        if (page.items().isEmpty()) {
            list.add(new Empty(t("activity.none"), t("activity.noneHint")));
        }
        byDay(page.items())
                .forEach((day, acts) -> list.add(new H2(dayWords(day)), new Card(new ActivityLines(acts)).flush()));
        Div turn = new Div();
        turn.addClassName("dd-bar");
        if (!state.text(BEFORE).isEmpty()) {
            turn.add(newest());
        }
        if (page.next() != null) {
            turn.add(link(state.with(BEFORE, page.next()), t("activity.older")));
        }
        list.add(turn);
    }

    private ActivityFilter filter() {
        return new ActivityFilter(
                state.id(PERSON).orElse(null),
                state.id(UNIT).orElse(null),
                state.constant(KIND, ActivityKind.class).orElse(null),
                state.date(FROM).orElse(null),
                state.date(TO).orElse(null));
    }

    /** The grey words beside the title: whose stream it is. */
    private String whose(ActivityChoices choices) {
        Long person = state.id(PERSON).orElse(null);
        Long unit = state.id(UNIT).orElse(null);
        String place = choices.units().stream()
                .filter(one -> unit != null && one.id() == unit)
                .map(one -> one.name())
                .findFirst()
                .orElse("");
        String name = choices.people().stream()
                .filter(one -> person != null && one.id() == person)
                .map(one -> one.fullName())
                .findFirst()
                .orElse("");
        if (!name.isEmpty() && !place.isEmpty()) {
            return t("activity.ofBoth", name, place);
        }
        if (person != null) {
            return name;
        }
        if (unit != null) {
            return place;
        }
        return choices.agencyWide() ? t("activity.ofAgency") : t("activity.ofUnits");
    }

    /** What one did oneself, one click away. */
    private Anchor mine() {
        long me = current.get().personId();
        boolean shown = state.id(PERSON).filter(id -> id == me).isPresent();
        return shown
                ? link(UrlState.of(PATH, ""), t("activity.everybody"))
                : link(UrlState.of(PATH, "").with(PERSON, me), t("activity.mine"));
    }

    private Anchor newest() {
        return link(state.with(BEFORE, null), t("activity.newest"));
    }

    private static Anchor link(UrlState to, String words) {
        return Links.to(to.href(), words);
    }

    private static Map<LocalDate, List<Activity>> byDay(List<Activity> acts) {
        Map<LocalDate, List<Activity>> days = new LinkedHashMap<>();
        acts.forEach(
                act -> days.computeIfAbsent(LocalDate.ofInstant(act.at(), Vietnamese.ZONE), day -> new ArrayList<>())
                        .add(act));
        return days;
    }

    private String dayWords(@Nullable LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(day)) {
            return t("activity.today", Formats.date(day));
        }
        return today.minusDays(1).equals(day) ? t("activity.yesterday", Formats.date(day)) : Formats.date(day);
    }
}
