package vn.dondoc.ui.notification;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.dondoc.notification.CalendarFeeds;
import vn.dondoc.notification.FeedState;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Toast;

/** The secret address at which a calendar program reads one's due dates. */
class FeedCard extends Card {

    private final transient CalendarFeeds feeds;
    private final Div content = new Div();

    FeedCard(CalendarFeeds feeds) {
        this.feeds = feeds;
        content.addClassName("dd-stack");
        Div head = new Div(new H2(t("notification.feed.title")));
        head.addClassName("dd-card-head");
        add(head, content);
        showState();
    }

    private void showState() {
        FeedState state = feeds.own();
        content.removeAll();
        Paragraph hint = new Paragraph(t("notification.feed.hint"));
        hint.addClassName("muted");
        content.add(hint);
        if (!state.on()) {
            content.add(primary(t("notification.feed.make"), this::renew));
            return;
        }
        content.add(new Paragraph(
                state.usedAt() == null
                        ? t("notification.feed.since", Formats.dateTime(state.createdAt()))
                        : t(
                                "notification.feed.used",
                                Formats.dateTime(state.createdAt()),
                                Formats.dateTime(state.usedAt()))));
        content.add(buttons());
    }

    private Div buttons() {
        Button renew = new Button(
                t("notification.feed.renew"),
                event -> Confirm.ask(
                        t("notification.feed.renew"),
                        t("notification.feed.renewQuestion"),
                        t("notification.feed.renew"),
                        this::renew));
        Button off = new Button(
                t("notification.feed.off"),
                event -> Confirm.ask(
                        t("notification.feed.off"),
                        t("notification.feed.offQuestion"),
                        t("notification.feed.off"),
                        this::switchOff));
        Div bar = new Div(renew, off);
        bar.addClassName("dd-bar");
        return bar;
    }

    private void renew() {
        CalendarFeeds.FeedAddress made = feeds.renew();
        showState();
        TextField address = new TextField(t("notification.feed.address"));
        address.setReadOnly(true);
        address.setWidthFull();
        address.addClassName("dd-mono");
        address.setHelperText(t("notification.feed.once"));
        address.setValue(made.url().isEmpty() ? made.path() : made.url());
        Button copy = new Button(t("notification.feed.copy"), event -> UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard.writeText($0)", address.getValue())
                .then(done -> Toast.success(t("notification.feed.copied"))));
        content.add(address, copy);
        if (made.url().isEmpty()) {
            // the browser knows how the program is reached
            getElement()
                    .executeJs("return new URL($0, document.baseURI).href", made.path())
                    .then(String.class, address::setValue);
        }
    }

    private void switchOff() {
        feeds.switchOff();
        showState();
        Toast.success(t("notification.feed.offDone"));
    }

    private static Button primary(String text, Runnable action) {
        Button button = new Button(text, event -> Toast.attempt(action));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
