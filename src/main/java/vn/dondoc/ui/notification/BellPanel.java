package vn.dondoc.ui.notification;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.dondoc.notification.NotificationItem;
import vn.dondoc.notification.Notifications;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Toast;

/** The latest notifications, below the bell. */
class BellPanel extends Dialog {

    private static final int LATEST = 8;

    private final transient Notifications notifications;
    private final transient NotificationLines lines;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final Button readAll;

    BellPanel(Notifications notifications, NotificationLines lines, Runnable changed) {
        this.notifications = notifications;
        this.lines = lines;
        this.changed = changed;
        addClassName("dd-bell-panel");
        setHeaderTitle(t("notification.title"));
        setWidth("420px");
        setMaxWidth("96vw");
        setMaxHeight("86vh");
        setTop("60px");
        setLeft("max(2vw, calc(100vw - 444px))");
        readAll = new Button(t("notification.readAll"), event -> readAll());
        readAll.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(t("dialog.close"));
        getHeader().add(readAll, close);
        add(list);
        getFooter().add(link(NotificationsView.PATH, t("notification.all")));
        load();
    }

    private void load() {
        List<NotificationItem> items = notifications.latest(LATEST);
        list.removeAll();
        if (items.isEmpty()) {
            Paragraph none = new Paragraph(t("notification.none"));
            none.addClassName("muted");
            list.add(none);
        } else {
            list.add(lines.list(items, true, this::close));
        }
        readAll.setVisible(items.stream().anyMatch(item -> !item.read()));
    }

    private void readAll() {
        Toast.attempt(() -> notifications.readAll(null));
        load();
        changed.run();
    }

    private Anchor link(String path, String text) {
        Anchor link = Links.to(path, text);
        link.getElement().addEventListener("click", event -> close());
        return link;
    }
}
