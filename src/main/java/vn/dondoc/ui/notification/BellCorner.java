package vn.dondoc.ui.notification;

import com.vaadin.flow.component.Component;
import vn.dondoc.notification.Notifications;
import vn.dondoc.ui.shell.CornerPart;

/** Puts the bell into the frame. */
@org.springframework.stereotype.Component
class BellCorner implements CornerPart {

    private final Notifications notifications;
    private final NotificationLines lines;

    BellCorner(Notifications notifications, NotificationLines lines) {
        this.notifications = notifications;
        this.lines = lines;
    }

    @Override
    public Component make() {
        return new Bell(notifications, lines);
    }
}
