package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;

/** Base of the pages that say why there is nothing to see. */
abstract class ErrorPage extends Page {

    ErrorPage(String title) {
        super(title);
    }

    final void say(String title, String text) {
        removeAll();
        tabTitle(title);
        Anchor home = new Anchor("", t("error.home"));
        home.getElement().setAttribute("router-link", true);
        add(new PageHeader(title), new Card(new Paragraph(text), home));
    }
}
