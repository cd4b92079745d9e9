package vn.dondoc.ui.notification;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.notification.Notifications;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Keys;

/**
 * How many notifications are unread, and the latest of them. Asks once a minute and at each navigation; a page that
 * nobody has touched for two hours stops asking, so that its session can end.
 */
class Bell extends Div implements AfterNavigationObserver {

    private static final int POLL_MILLIS = 60_000;
    private static final int OFF = -1;
    private static final long UNTOUCHED_NANOS = Duration.ofHours(2).toNanos();

    private final transient Notifications notifications;
    private final transient NotificationLines lines;
    private final Span count = new Span();
    private final NativeButton button;
    private long touchedAt = System.nanoTime();
    private transient Registration polling;

    Bell(Notifications notifications, NotificationLines lines) {
        this.notifications = notifications;
        this.lines = lines;
        addClassName("dd-bell");
        count.addClassName("dd-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        button = new NativeButton("", event -> show());
        button.getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "dialog");
        button.add(VaadinIcon.BELL_O.create(), count);
        add(button, new Keys().on("b", t("notification.key.bell"), this::show));
    }

    /** Asks for the number again. */
    void refresh() {
        long unread = unread();
        count.setText(unread > 99 ? "99+" : Formats.number(unread));
        count.setVisible(unread > 0);
        String words = unread == 0 ? t("notification.bell.none") : t("notification.bell", unread);
        button.getElement().setAttribute("aria-label", words).setAttribute("title", words);
    }

    /** Asks again on the screen of {@code ui}, after something was read there. */
    static void refreshOn(UI ui) {
        Bell bell = ComponentUtil.getData(ui, Bell.class);
        if (bell != null) {
            bell.refresh();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        touch();
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ComponentUtil.setData(ui, Bell.class, this);
        polling = ui.addPollListener(poll -> polled(ui));
        touch();
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void polled(UI ui) {
        if (System.nanoTime() - touchedAt > UNTOUCHED_NANOS) {
            ui.setPollInterval(OFF);
        } else {
            refresh();
        }
    }

    private void touch() {
        touchedAt = System.nanoTime();
        getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
    }

    private void show() {
        touch();
        new BellPanel(notifications, lines, this::refresh).open();
    }

    /** An account switched off meanwhile is told so by its next step, not by the bell. */
    private long unread() {
        try {
            return notifications.unread();
        } catch (ForbiddenException gone) {
            return 0;
        }
    }
}
