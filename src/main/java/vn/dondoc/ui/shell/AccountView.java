package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OwnPassword;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tone;

/** One's own account. */
@Route(value = AccountView.PATH, layout = MainLayout.class)
@PermitAll
// the cards of other features, which the build of the front end does not see from here
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(ConfirmDialog.class)
public class AccountView extends Page {

    static final String PATH = "tai-khoan";

    private final Div notice = new Div();

    AccountView(CurrentActor current, Organization organization, OwnPassword passwords, List<AccountPart> parts) {
        super(t("account.title"));
        Actor actor = current.get();
        FactList facts = new FactList()
                .fact(t("account.username"), actor.username())
                .fact(t("account.name"), actor.fullName())
                .fact(t("account.jobTitle"), actor.title())
                .fact(
                        t("account.unit"),
                        actor.unitId() == null
                                ? null
                                : organization
                                        .unit(actor.agencyId(), actor.unitId())
                                        .name())
                .fact(t("account.agency"), organization.agency(actor.agencyId()).name())
                .fact(
                        t("account.roles"),
                        actor.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")));
        Card card = Card.titled(t("account.who"), facts);
        card.addClassName("dd-narrow");
        PasswordCard password = new PasswordCard(passwords, notice::removeAll);
        password.addClassName("dd-narrow");
        add(new PageHeader(t("account.title")), notice);
        if (organization.person(actor.agencyId(), actor.personId()).mustChangePassword()) {
            notice.add(new Alert(Tone.SOON, t("password.first")));
            add(password, card);
        } else {
            add(card);
            for (AccountPart part : parts) {
                Component made = part.make();
                made.addClassName("dd-narrow");
                add(made);
            }
            add(password);
        }
    }
}
