package vn.dondoc.ui.admin;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.AgencyAdministration;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** The own agency as its documents print it. */
@Route(value = OwnAgencyView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 50, titleKey = "admin.own.title", actions = Action.MANAGE_ORGANIZATION)
public class OwnAgencyView extends Page {

    static final String PATH = "quan-tri/co-quan";

    private final transient Organization organization;
    private final transient AgencyAdministration administration;
    private final transient CurrentActor current;
    private final Div place = new Div();

    OwnAgencyView(Organization organization, AgencyAdministration administration, CurrentActor current) {
        super(t("admin.own.title"));
        this.organization = organization;
        this.administration = administration;
        this.current = current;
        add(new PageHeader(t("admin.own.title")), place);
        show();
    }

    private void show() {
        Agency agency = organization.agency(current.get().agencyId());
        AgencyForm form = new AgencyForm(agency, List.of(), false);
        form.button(
                t("admin.save"),
                () -> {
                    administration.changeOwn(agency.version(), form.data());
                    Toast.success(t("admin.saved", agency.name()));
                    show();
                },
                ButtonVariant.LUMO_PRIMARY);
        Card card = Card.titled(agency.name(), form);
        card.addClassName("dd-narrow");
        place.removeAll();
        place.add(card);
    }
}
