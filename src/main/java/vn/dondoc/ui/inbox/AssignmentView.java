package vn.dondoc.ui.inbox;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.Action;
import vn.dondoc.ui.shell.MainLayout;

/** One assignment on a page of its own: everything about it, with the drawing of its process. */
@Route(value = "viec/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InboxServices services;
    private long id;

    AssignmentView(InboxServices services) {
        this.services = services;
        addClassName("dd-stack");
    }

    /** Address of an assignment's page. */
    static String path(long id) {
        return "viec/" + id;
    }

    @Override
    public String getPageTitle() {
        return t("inbox.page") + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Nhiệm vụ"));
        load();
    }

    private void load() {
        AssignmentPanel panel = new AssignmentPanel(services, id, true, this::load);
        removeAll();
        String list = services.access().may(Action.REPORT_WORK) ? InboxView.UNIT : InboxView.ALL;
        add(new Anchor(list, t("inbox.backToList")), panel);
    }
}
