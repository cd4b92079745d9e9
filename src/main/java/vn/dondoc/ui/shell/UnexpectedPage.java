package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.dondoc.ui.component.Toast;

/** Something broke: a reference number that stands in the log as well, and nothing of the inside. */
@AnonymousAllowed
public class UnexpectedPage extends ErrorPage implements HasErrorParameter<Exception> {

    UnexpectedPage() {
        super(t("error.unexpected.title"));
        addClassName("dd-alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        // Outside the frame on purpose: the frame itself may be what broke.
        say(t("error.unexpected.title"), Toast.words(parameter.getCaughtException()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
