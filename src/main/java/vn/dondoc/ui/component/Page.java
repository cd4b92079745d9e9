package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** Base of every view: its parts below each other with even gaps, and a title in the browser's tab. */
public abstract class Page extends Div implements HasDynamicTitle {

    private String title;

    /** @param title of the tab, for example the text of the key {@code inbox.title} */
    protected Page(String title) {
        this.title = title;
        addClassName("dd-page");
    }

    /** Another title, for pages about one thing. */
    protected final void tabTitle(String text) {
        title = text;
    }

    @Override
    public final String getPageTitle() {
        return title + " · " + t("app.name");
    }
}
