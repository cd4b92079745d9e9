package vn.dondoc.ui.notification;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.PageQuery;
import vn.dondoc.notification.DeliveryStatus;
import vn.dondoc.notification.MailDelivery;
import vn.dondoc.notification.MailRow;
import vn.dondoc.notification.MailState;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Whether mail goes out, what waits and what failed. */
@Route(value = DeliveryView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 65, titleKey = "delivery.title", actions = Action.VIEW_DELIVERY)
public class DeliveryView extends Page implements BeforeEnterObserver {

    static final String PATH = "quan-tri/gui-thu";
    private static final String STATE = "tinh-trang";
    private static final int FEW = 15;
    private static final String EVERY = "";

    private final transient MailDelivery delivery;
    private final Grid<MailRow> grid = new Grid<>();
    private final Div server = new Div();
    private final Div empty = new Div();
    private final Chips chips = new Chips(t("delivery.filter"));
    private final Button retryAll = new Button(t("delivery.retryAll"), event -> retryAll());
    private final Button test = new Button(t("delivery.test"), event -> test());
    private transient UrlState state;

    DeliveryView(MailDelivery delivery) {
        super(t("delivery.title"));
        this.delivery = delivery;
        chips.add(EVERY, t("delivery.every"), null);
        for (MailState one : MailState.values()) {
            chips.add(one.name(), t("delivery.state." + one.name()), one == MailState.FAILED ? Tone.LATE : null);
        }
        chips.onSelect(value -> {
            state = state.with(STATE, value);
            state.replace();
            load();
        });
        columns();
        add(
                new PageHeader(t("delivery.title"), new Button(t("delivery.refresh"), event -> load()), test, retryAll),
                server,
                chips,
                grid,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        load();
    }

    private void load() {
        DeliveryStatus status = delivery.status();
        showServer(status);
        long all = 0;
        for (MailState one : MailState.values()) {
            chips.count(one.name(), status.count(one));
            all += status.count(one);
        }
        chips.count(EVERY, all).select(state.text(STATE));
        retryAll.setVisible(status.count(MailState.FAILED) > 0);
        test.setEnabled(status.on());
        List<MailState> wanted =
                state.constant(STATE, MailState.class).map(List::of).orElse(List.of());
        grid.setItems(
                query -> delivery.mails(wanted, PageQuery.of(query.getPage(), query.getPageSize())).items().stream());
        long total = delivery.mails(wanted, PageQuery.of(0, 1)).total();
        grid.setAllRowsVisible(total <= FEW);
        grid.setClassName("dd-tall", total > FEW);
        grid.setVisible(total > 0);
        empty.removeAll();
        if (total == 0) {
            empty.add(new Empty(t("delivery.none"), status.on() ? t("delivery.noneHint") : t("delivery.offHint")));
        }
    }

    private void showServer(DeliveryStatus status) {
        server.removeAll();
        server.addClassName("dd-stack");
        if (!status.on()) {
            server.add(new Alert(Tone.SOON, t("delivery.off")));
            return;
        }
        if (!status.lastError().isEmpty()) {
            server.add(new Alert(Tone.LATE, t("delivery.error", status.lastError())));
        }
        FactList facts = new FactList()
                .fact(t("delivery.server"), status.server())
                .fact(t("delivery.from"), status.from())
                .fact(t("delivery.baseUrl"), status.baseUrl().isEmpty() ? t("delivery.noBaseUrl") : status.baseUrl())
                .fact(
                        t("delivery.lastSent"),
                        status.lastSentAt() == null ? t("delivery.never") : Formats.dateTime(status.lastSentAt()));
        server.add(new Card(facts));
    }

    private void columns() {
        Grids.style(grid, t("delivery.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var card = grid.addComponentColumn(this::card).setHeader(t("delivery.mail"));
        var at = grid.addColumn(row -> Formats.dateTime(row.createdAt()))
                .setHeader(t("delivery.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var to = grid.addComponentColumn(row -> Grids.twoLines(row.person(), row.recipient()))
                .setHeader(t("delivery.to"))
                .setWidth("230px")
                .setFlexGrow(0);
        var subject = grid.addComponentColumn(row -> Grids.twoLines(row.subject(), row.lastError()))
                .setHeader(t("delivery.subject"))
                .setFlexGrow(1);
        var how = grid.addComponentColumn(this::how)
                .setHeader(t("delivery.stateColumn"))
                .setWidth("210px")
                .setFlexGrow(0);
        var again = grid.addComponentColumn(this::again).setWidth("120px").setFlexGrow(0);
        card.setVisible(false);
        Narrow.watch(this, narrow -> {
            card.setVisible(narrow);
            List.of(at, to, subject, how, again).forEach(column -> column.setVisible(!narrow));
        });
    }

    private Component card(MailRow row) {
        Div card = new Div(
                Grids.twoLines(row.subject(), row.person() + " · " + Formats.dateTime(row.createdAt())),
                how(row),
                again(row));
        card.addClassName("dd-stack");
        return card;
    }

    private Component how(MailRow row) {
        Div how = new Div(
                new Tag(tone(row.state()), t("delivery.state." + row.state().name())));
        how.addClassName("dd-mail-state");
        String more = detail(row);
        if (!more.isEmpty()) {
            Span detail = new Span(more);
            detail.addClassNames("muted", "small");
            how.add(detail);
        }
        return how;
    }

    private static String detail(MailRow row) {
        if (row.state() == MailState.SENT) {
            return Formats.dateTime(row.sentAt());
        }
        if (row.tries() == 0) {
            return "";
        }
        return row.state() == MailState.WAITING
                ? t("delivery.nextTry", row.tries(), Formats.dateTime(row.nextTry()))
                : t("delivery.tries", row.tries());
    }

    private Component again(MailRow row) {
        if (row.state() == MailState.SENT || row.state() == MailState.SENDING) {
            return new Span();
        }
        Button retry = new Button(t("delivery.retry"), event -> {
            if (Toast.attempt(() -> delivery.retry(row.id()))) {
                Toast.success(t("delivery.retried", 1));
            }
            load();
        });
        retry.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return retry;
    }

    private void retryAll() {
        Toast.attempt(() -> Toast.success(t("delivery.retried", delivery.retryFailed())));
        load();
    }

    private void test() {
        Toast.attempt(() -> Toast.success(t("delivery.tested", delivery.sendTest())));
    }

    private static Tone tone(MailState state) {
        return switch (state) {
            case WAITING, SENDING -> Tone.BRAND;
            case SENT -> Tone.OK;
            case FAILED -> Tone.LATE;
            case UNCLEAR -> Tone.SOON;
        };
    }
}
