package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.ui.component.Links;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.shell.MainLayout;

/** One document on a page of its own: tasks, files, history. */
@Route(value = "nhiem-vu-duoc-giao/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class DirectiveView extends Page implements BeforeEnterObserver {

    private final transient DirectiveServices services;
    private long id;

    DirectiveView(DirectiveServices services) {
        super(t("directives.document"));
        this.services = services;
    }

    /** Address of a document. */
    public static String path(long id) {
        return DirectivesView.PATH + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Văn bản giao việc"));
        load();
    }

    private void load() {
        DirectivePanel panel = new DirectivePanel(services, id, null, this::load);
        tabTitle(panel.label());
        removeAll();
        Anchor back = Links.to(DirectivesView.PATH, t("directives.back"));
        add(back, panel);
    }
}
