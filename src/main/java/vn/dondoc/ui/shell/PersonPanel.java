package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.dondoc.operation.DemoTime;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.StandIns;
import vn.dondoc.security.Access;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.i18n.Language;

/** Who is logged in, where that person works, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonPanel extends Div {

    private final StandInNote note;
    private final StandInNote besidePage;

    PersonPanel(
            CurrentActor current,
            Organization organization,
            StandIns standIns,
            AuthenticationContext authentication,
            Access access,
            ObjectProvider<DemoTime> demoTime) {
        addClassName("dd-person");
        note = new StandInNote(standIns, current);
        besidePage = new StandInNote(standIns, current);
        besidePage.addClassName("beside-page");
        add(note);
        current.find().ifPresent(actor -> describe(actor, organization));
        Anchor account = Links.to(AccountView.PATH, t("shell.account"));
        boolean english = Language.isEnglish();
        NativeButton language = button(t("shell.otherLanguage"), event -> Language.choose(!english));
        language.getElement().setAttribute("lang", english ? "vi" : "en");
        Div links = new Div(account, language, button(t("shell.logout"), event -> authentication.logout()));
        links.addClassName("dd-links");
        add(links);
        demoTime.ifAvailable(time -> add(new DemoClockPanel(time, access)));
    }

    /** The same note for a narrow screen, where this panel lies hidden in the drawer. */
    StandInNote noteBesidePage() {
        return besidePage;
    }

    /** Shows what the day has brought. */
    void refresh() {
        note.refresh();
        besidePage.refresh();
    }

    private void describe(Actor actor, Organization organization) {
        Element name = new Element("b").setText(actor.fullName());
        getElement().appendChild(name);
        if (!actor.title().isBlank()) {
            add(new Span(actor.title()));
        }
        if (actor.unitId() != null) {
            String unit = organization.unit(actor.agencyId(), actor.unitId()).name();
            // the title of a head usually ends with the name of the unit
            if (!actor.title().contains(unit)) {
                add(place(unit));
            }
        }
        add(place(organization.agency(actor.agencyId()).name()));
    }

    private static Span place(String text) {
        Span span = new Span(text);
        span.addClassName("dd-place");
        return span;
    }

    private static NativeButton button(String text, ComponentEventListener<ClickEvent<NativeButton>> action) {
        NativeButton button = new NativeButton(text, action);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
