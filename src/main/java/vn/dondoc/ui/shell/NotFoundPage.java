package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** No page has this address. */
@ParentLayout(MainLayout.class)
@PermitAll
public class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    NotFoundPage() {
        super(t("error.notFound.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(t("error.notFound.title"), t("error.notFound.text"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
