package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.PageQuery;
import vn.dondoc.dashboard.BoardItem;
import vn.dondoc.dashboard.BoardItems;
import vn.dondoc.dashboard.BoardPage;
import vn.dondoc.dashboard.BoardQuery;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** Everything overdue, or due in the next days, of all kinds: as many rows as the number on the page says. */
@Route(value = BoardLinks.LIST_PATH, layout = MainLayout.class)
@PermitAll
public class BoardListView extends Page implements BeforeEnterObserver {

    private static final int PAGE_SIZE = 100;

    private final transient BoardItems items;
    private final transient Organization organization;
    private final transient Access access;
    private final transient Clock clock;

    BoardListView(BoardItems items, Organization organization, Access access, Clock clock) {
        super(t("dashboard.title"));
        this.items = items;
        this.organization = organization;
        this.access = access;
        this.clock = clock;
        addClassName("dd-board-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UrlState url = UrlState.of(event.getLocation());
        BoardQuery query = BoardLinks.query(url);
        int page = (int) Math.max(0, Math.min(url.number("page", 1), 100_000) - 1);
        BoardPage found = items.find(query, PageQuery.of(page, PAGE_SIZE));
        String title = t("dashboard.list." + query.list().name());
        tabTitle(title);
        Anchor back = BoardLinks.link(BoardLinks.PATH, t("dashboard.back"));
        back.addClassName("dd-figure-back");
        add(back, new PageHeader(t("dashboard.list.head", title, found.total())).subtitle(narrowed(query)));
        List<BoardItem> shown = new ArrayList<>(page == 0 ? found.others() : List.of());
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
            add(pager(found, url));
        }
    }

    private String narrowed(BoardQuery query) {
        List<String> words = new ArrayList<>();
        if (query.kind() != null) {
            words.add(t("dashboard.kind." + query.kind().name()));
        }
        if (query.unitId() != null) {
            long agency = access.require(Action.VIEW_DASHBOARD).agencyId();
            words.add(organization.unit(agency, query.unitId()).name());
        }
        if (query.day() != null) {
            words.add(Formats.date(query.day()));
        }
        return String.join(" · ", words);
    }

    private static Component pager(BoardPage found, UrlState url) {
        Nav pager = new Nav();
        pager.addClassNames("dd-bar", "dd-figure-pager");
        pager.getElement().setAttribute("aria-label", t("figures.list.pages"));
        int page = found.work().page();
        long first = (long) page * PAGE_SIZE + 1;
        pager.add(new Span(t(
                "figures.list.shown",
                first,
                first + found.work().items().size() - 1,
                found.work().total())));
        if (page > 0) {
            pager.add(BoardLinks.link(url.with("page", page).href(), t("figures.list.previous")));
        }
        if (first + PAGE_SIZE <= found.work().total()) {
            pager.add(BoardLinks.link(url.with("page", page + 2).href(), t("figures.list.next")));
        }
        return pager;
    }
}
