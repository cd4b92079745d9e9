package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;

/** Which rows of a list a page shows, and the ways to the page before and after; the address carries the page. */
public class Pager extends Nav {

    /** Name of the page in the address, from 1. */
    public static final String PAGE = "page";

    private static final int MOST = 100_000;

    /** @param url address of the page that is shown */
    public Pager(PageOf<?> page, UrlState url) {
        addClassNames("dd-bar", "dd-figure-pager");
        getElement().setAttribute("aria-label", t("pager.label"));
        long first = (long) page.page() * page.size() + 1;
        add(new Span(t("pager.shown", first, first + page.items().size() - 1, page.total())));
        if (page.page() > 0) {
            add(Links.to(url.with(PAGE, page.page()).href(), t("pager.previous")));
        }
        if (first + page.size() <= page.total()) {
            add(Links.to(url.with(PAGE, page.page() + 2).href(), t("pager.next")));
        }
    }

    /** The page that an address asks for, the first when it makes no sense. */
    public static PageQuery of(UrlState url, int size) {
        return PageQuery.of((int) Math.max(0, Math.min(url.number(PAGE, 1), MOST) - 1), size);
    }
}
