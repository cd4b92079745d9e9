package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.NotFoundException;

/**
 * What the address names is not there, or belongs to another agency. On its own for the same reason
 * as {@link ForbiddenPage}.
 */
@ParentLayout(MainLayout.class)
@PermitAll
public class MissingPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    MissingPage() {
        super(t("error.notFound.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return refuse(parameter.getException());
    }
}
