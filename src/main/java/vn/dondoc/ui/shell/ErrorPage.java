package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;

/** Base of the pages that say why there is nothing to see. */
abstract class ErrorPage extends Page {

    ErrorPage(String title) {
        super(title);
    }

    /** Shows why a service refused, in its own words, and gives the HTTP status. */
    final int refuse(DomainException why) {
        if (why instanceof ForbiddenException) {
            say(t("error.forbidden.title"), why.getMessage());
            return HttpStatusCode.FORBIDDEN.getCode();
        }
        if (why instanceof NotFoundException) {
            say(t("error.notFound.title"), why.getMessage());
            return HttpStatusCode.NOT_FOUND.getCode();
        }
        say(t("error.refused.title"), why.getMessage());
        return HttpStatusCode.CONFLICT.getCode();
    }

    final void say(String title, String text) {
        removeAll();
        tabTitle(title);
        Anchor home = Links.to("", t("error.home"));
        add(new PageHeader(title), new Card(new Paragraph(text), home));
    }
}
