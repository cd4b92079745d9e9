package vn.dondoc.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.ui.shell.Navigation.NavItem;

/** The bare address: leads to the first page that the person has something to do with. */
@Route("")
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver {

    private final transient Navigation navigation;

    HomeView(Navigation navigation) {
        this.navigation = navigation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<NavItem> items = navigation.visible();
        event.forwardTo(items.isEmpty() ? AccountView.PATH : items.get(0).path());
    }
}
