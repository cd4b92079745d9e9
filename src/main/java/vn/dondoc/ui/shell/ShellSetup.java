package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.Toast;

/** What holds for every screen: failures as toasts, no way into a view without its rights, Vietnamese system messages. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private final Navigation navigation;
    private final CurrentActor current;
    private final Organization organization;

    ShellSetup(Navigation navigation, CurrentActor current, Organization organization) {
        this.navigation = navigation;
        this.current = current;
        this.organization = organization;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages());
        event.getSource().addSessionInitListener(start -> start.getSession()
                .setErrorHandler(failure -> show(failure.getThrowable())));
        event.getSource().addUIInitListener(start -> {
            start.getUI().addBeforeEnterListener(this::check);
            connectionWords(start.getUI());
        });
    }

    private void check(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != AccountView.class && mustChangePassword()) {
            event.forwardTo(AccountView.class);
        } else if (!navigation.mayOpen(event.getNavigationTarget())) {
            event.rerouteToError(new ForbiddenException(t("error.forbidden.text")), t("error.forbidden.text"));
        }
    }

    /** A password that an administrator made up is good for nothing but choosing one's own. */
    private boolean mustChangePassword() {
        return current.find()
                .map(actor -> organization.person(actor.agencyId(), actor.personId()))
                .filter(Person::mustChangePassword)
                .isPresent();
    }

    private static void show(Throwable failure) {
        if (UI.getCurrent() == null) {
            Toast.words(failure); // nobody to show it to: into the log
        } else {
            Toast.problem(failure);
        }
    }

    private static void connectionWords(UI ui) {
        ui.getPage()
                .executeJs(
                        "const c = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (c) { c.onlineText = $0; c.offlineText = $1; c.reconnectingText = $2; }",
                        t("connection.online"),
                        t("connection.offline"),
                        t("connection.reconnecting"));
    }

    private static CustomizedSystemMessages systemMessages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(t("system.expired"));
        messages.setSessionExpiredMessage(t("system.reload"));
        messages.setInternalErrorCaption(t("system.error"));
        messages.setInternalErrorMessage(t("system.reload"));
        messages.setCookiesDisabledCaption(t("system.cookies"));
        messages.setCookiesDisabledMessage(t("system.cookies.hint"));
        return messages;
    }
}
