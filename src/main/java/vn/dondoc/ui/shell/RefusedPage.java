package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.DomainException;

/** A service refused to show what the address names. */
@ParentLayout(MainLayout.class)
@PermitAll
public class RefusedPage extends ErrorPage implements HasErrorParameter<DomainException> {

    RefusedPage() {
        super(t("error.refused.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DomainException> parameter) {
        return refuse(parameter.getException());
    }
}
