package vn.dondoc.ui.notification;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.notification.NoticeReason;
import vn.dondoc.notification.NotificationCounts;
import vn.dondoc.notification.NotificationFilter;
import vn.dondoc.notification.NotificationItem;
import vn.dondoc.notification.Notifications;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Keys;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** All notifications of the person, latest first, by day. The address holds the filters. */
@Route(value = NotificationsView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.WORK, order = 90, titleKey = "notification.title")
public class NotificationsView extends Page implements BeforeEnterObserver {

    static final String PATH = "thong-bao";
    private static final String REASON = "loai";
    private static final String UNREAD = "chua-doc";
    private static final String EVERY_REASON = "";
    private static final int STEP = 50;

    private final transient Notifications notifications;
    private final transient NotificationLines lines;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(t("notification.title"));
    private final Checkbox unreadOnly = new Checkbox(t("notification.unreadOnly"));
    private final Button readAll = new Button(t("notification.readAll"), event -> readAll());
    private final Div chipBar = new Div();
    private final Div list = new Div();
    private transient UrlState state;
    private int shown = STEP;

    NotificationsView(Notifications notifications, NotificationLines lines, Clock clock) {
        super(t("notification.title"));
        this.notifications = notifications;
        this.lines = lines;
        this.clock = clock;
        unreadOnly.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                filter(state.with(UNREAD, event.getValue() ? "1" : null));
            }
        });
        Anchor settings = Links.to("tai-khoan", t("notification.settings"));
        header.actions(unreadOnly, settings, readAll);
        list.addClassName("dd-stack");
        add(header, chipBar, list);
        add(new Keys()
                .on("j", t("notification.key.next"), () -> move(1))
                .on("k", t("notification.key.previous"), () -> move(-1))
                .on(
                        "u",
                        t("notification.key.unread"),
                        () -> filter(state.with(UNREAD, unreadOnly.getValue() ? null : "1")))
                .on("a", t("notification.key.readAll"), this::readAll));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        shown = STEP;
        load();
    }

    private void load() {
        NotificationFilter filter = new NotificationFilter(
                state.constant(REASON, NoticeReason.class).orElse(null),
                !state.text(UNREAD).isEmpty());
        unreadOnly.setValue(filter.unreadOnly());
        NotificationCounts counts = notifications.counts();
        header.subtitle(counts.unread() == 0 ? t("notification.allRead") : t("notification.subtitle", counts.unread()));
        readAll.setEnabled(unread(counts, filter) > 0);
        readAll.setText(
                filter.reason() == null
                        ? t("notification.readAll")
                        : t("notification.readReason", t("notification.reason." + filter.reason())));
        chipBar.removeAll();
        if (counts.unreadByReason().size() > 1) {
            chipBar.add(chips(counts));
        }
        PageOf<NotificationItem> page = notifications.find(filter, PageQuery.of(0, shown));
        list.removeAll();
        if (page.items().isEmpty()) {
            list.add(new Empty(t("notification.none"), t("notification.noneHint")));
        }
        byDay(page.items())
                .forEach((day, items) ->
                        list.add(new H2(dayWords(day)), new Card(lines.list(items, false, () -> {})).flush()));
        if (page.total() > page.items().size() && shown < 500) {
            list.add(new Button(t("notification.more"), event -> {
                shown = Math.min(500, shown + STEP);
                load();
            }));
        }
    }

    private Chips chips(NotificationCounts counts) {
        Chips chips = new Chips(t("notification.filter"));
        chips.addClassName("dd-chips-line");
        chips.add(EVERY_REASON, t("notification.every"), null).count(EVERY_REASON, counts.unread());
        counts.unreadByReason().forEach((reason, unread) -> {
            chips.add(reason.name(), t("notification.reason." + reason), null);
            if (unread > 0) {
                chips.count(reason.name(), unread);
            }
        });
        chips.select(state.text(REASON)).onSelect(value -> filter(state.with(REASON, value)));
        return chips;
    }

    private static long unread(NotificationCounts counts, NotificationFilter filter) {
        return filter.reason() == null
                ? counts.unread()
                : counts.unreadByReason().getOrDefault(filter.reason(), 0L);
    }

    private void filter(UrlState changed) {
        state = changed;
        state.replace();
        shown = STEP;
        load();
    }

    private void readAll() {
        NoticeReason reason = state.constant(REASON, NoticeReason.class).orElse(null);
        if (Toast.attempt(() -> notifications.readAll(reason))) {
            load();
            Bell.refreshOn(UI.getCurrent());
        }
    }

    /** Moves the focus by one line; the Enter key then follows the link. */
    private void move(int by) {
        list.getElement()
                .executeJs(
                        "const all = [...this.querySelectorAll('a.dd-notice')];"
                                + "const at = all.indexOf(document.activeElement);"
                                + "const next = all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + $0))];"
                                + "if (next) next.focus();",
                        by);
    }

    private static Map<LocalDate, List<NotificationItem>> byDay(List<NotificationItem> items) {
        Map<LocalDate, List<NotificationItem>> days = new LinkedHashMap<>();
        items.forEach(
                item -> days.computeIfAbsent(LocalDate.ofInstant(item.at(), Vietnamese.ZONE), day -> new ArrayList<>())
                        .add(item));
        return days;
    }

    private String dayWords(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return t("notification.today");
        }
        return day.equals(today.minusDays(1)) ? t("notification.yesterday") : Formats.date(day);
    }
}
