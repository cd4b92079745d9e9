package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.ForbiddenException;

/**
 * A service refused because of the person's role. On its own, because Vaadin looks inside a failed
 * constructor only for the very type.
 */
@ParentLayout(MainLayout.class)
@PermitAll
public class ForbiddenPage extends ErrorPage implements HasErrorParameter<ForbiddenException> {

    ForbiddenPage() {
        super(t("error.forbidden.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ForbiddenException> parameter) {
        return refuse(parameter.getException());
    }
}
