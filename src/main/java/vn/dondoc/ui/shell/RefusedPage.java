package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;

/** A service refused to show what the address names: not there, not allowed, or not possible now. */
@ParentLayout(MainLayout.class)
@PermitAll
public class RefusedPage extends ErrorPage implements HasErrorParameter<DomainException> {

    RefusedPage() {
        super(t("error.refused.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DomainException> parameter) {
        DomainException why = parameter.getException();
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
}
