package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.dashboard.BoardItem;
import vn.dondoc.dashboard.BoardItems;
import vn.dondoc.dashboard.BoardPage;
import vn.dondoc.dashboard.BoardQuery;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Pager;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** Everything overdue, or due in the next days, of all kinds: as many rows as the number on the page says. */
@Route(value = BoardLinks.LIST_PATH, layout = MainLayout.class)
@PermitAll
public class BoardListView extends Page implements BeforeEnterObserver {

    private static final int PAGE_SIZE = 100;

    private final transient BoardItems items;
    private final transient Clock clock;

    BoardListView(BoardItems items, Clock clock) {
        super(t("dashboard.title"));
        this.items = items;
        this.clock = clock;
        addClassName("dd-board-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UrlState url = UrlState.of(event.getLocation());
        BoardQuery query = BoardLinks.query(url);
        BoardPage found = items.find(query, Pager.of(url, PAGE_SIZE));
        String title = t("dashboard.list." + query.list().name());
        tabTitle(title);
        Anchor back = BoardLinks.link(BoardLinks.PATH, t("dashboard.back"));
        back.addClassName("dd-figure-back");
        add(
                back,
                new PageHeader(t("dashboard.list.head", title, found.total())).subtitle(narrowed(query, found.unit())));
        List<BoardItem> shown = new ArrayList<>(found.work().page() == 0 ? found.others() : List.of());
        shown.addAll(found.work().items());
        if (shown.isEmpty()) {
            add(new Card(new Empty(t("dashboard.list.empty"), t("dashboard.list.emptyHint"))));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("dd-b-items");
        LocalDate today = LocalDate.now(clock);
        shown.forEach(item -> list.add(OverdueCard.row(item, today)));
        add(new Card(list));
        if (found.work().total() > PAGE_SIZE) {
            add(new Pager(found.work(), url));
        }
    }

    private static String narrowed(BoardQuery query, @Nullable String unit) {
        List<String> words = new ArrayList<>();
        if (query.kind() != null) {
            words.add(t("dashboard.kind." + query.kind().name()));
        }
        if (unit != null) {
            words.add(unit);
        }
        if (query.day() != null) {
            words.add(Formats.date(query.day()));
        }
        return String.join(" · ", words);
    }
}
