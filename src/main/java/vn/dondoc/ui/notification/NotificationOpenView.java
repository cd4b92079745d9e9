package vn.dondoc.ui.notification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.notification.NotificationItem;
import vn.dondoc.notification.Notifications;
import vn.dondoc.ui.shell.MainLayout;

/** The address of one notification, in the program and in mail: marks it as read and leads to what it is about. */
@Route(value = "thong-bao/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class NotificationOpenView extends Div implements BeforeEnterObserver {

    private final transient Notifications notifications;

    NotificationOpenView(Notifications notifications) {
        this.notifications = notifications;
    }

    static String path(long id) {
        return NotificationsView.PATH + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = Long.parseLong(event.getRouteParameters().get("id").orElseThrow());
        NotificationItem item = notifications.read(id);
        Location target = new Location(item.link().isEmpty() ? NotificationsView.PATH : item.link());
        event.forwardTo(target.getPath(), target.getQueryParameters());
    }
}
