package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfToken;
import vn.dondoc.organization.DemoAccounts;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.i18n.Language;

/** The door: an ordinary form that the security filter answers, so that browsers can keep the password. */
@Route(LoginView.PATH)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "login";

    /** Parameter of the address when the form was older than its session. */
    static final String EXPIRED = "expired";

    private final transient AuthenticationContext authentication;
    private final Div problem = new Div();

    LoginView(AuthenticationContext authentication, ObjectProvider<DemoAccounts> demo) {
        this.authentication = authentication;
        addClassName("dd-alone");
        Card card = Card.titled(t("login.title"));
        card.addClassName("dd-login");
        card.add(problem);
        card.getElement().appendChild(form());
        boolean english = Language.isEnglish();
        NativeButton language = new NativeButton(t("shell.otherLanguage"), event -> Language.choose(!english));
        language.addClassName("dd-link");
        language.getElement().setAttribute("lang", english ? "vi" : "en").setAttribute("type", "button");
        add(new Header(new H1(t("app.name")), new Paragraph(t("app.tagline"))), card);
        demo.ifAvailable(accounts -> add(new DemoLoginPanel(accounts)));
        add(language);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        problem.removeAll();
        if (parameters.containsKey("error")) {
            problem.add(new Alert(Tone.LATE, lastFailure()));
        } else if (parameters.containsKey(EXPIRED)) {
            problem.add(new Alert(Tone.SOON, t("login.expired")));
        }
    }

    @Override
    public String getPageTitle() {
        return t("login.title") + " · " + t("app.name");
    }

    private static Element form() {
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", PATH);
        form.appendChild(
                field("username", "text", "username", t("login.username")),
                field("password", "password", "current-password", t("login.password")));
        if (VaadinServletRequest.getCurrent() != null) {
            addCsrf(form, VaadinServletRequest.getCurrent().getHttpServletRequest());
        }
        form.appendChild(new Element("button")
                .setAttribute("type", "submit")
                .setAttribute("class", "dd-submit")
                .setText(t("login.submit")));
        return form;
    }

    private static void addCsrf(Element form, HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", token.getParameterName())
                    .setAttribute("value", token.getToken()));
        }
    }

    private static Element field(String name, String type, String autocomplete, String label) {
        Element input = new Element("input")
                .setAttribute("id", "login-" + name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        if ("username".equals(name)) {
            input.setAttribute("autofocus", true);
        }
        return new Element("label").appendChild(new Element("span").setText(label), input);
    }

    private static String lastFailure() {
        VaadinSession session = VaadinSession.getCurrent();
        Object failure = session == null || session.getSession() == null
                ? null
                : session.getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return failure instanceof AuthenticationException known && known.getMessage() != null
                ? known.getMessage()
                : t("login.failed");
    }
}
