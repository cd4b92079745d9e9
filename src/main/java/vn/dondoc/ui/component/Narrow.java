package vn.dondoc.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** Tells a part of a page whether the screen is as narrow as a phone's, now and whenever that changes. */
public final class Narrow {

    /** Below this width in CSS pixels a grid shows one column of cards. */
    public static final int WIDTH = 700;

    private Narrow() {}

    /** Calls {@code change} with true on a narrow screen, as long as {@code part} is on the page. */
    public static void watch(Component part, Consumer<Boolean> change) {
        part.addAttachListener(event -> {
            UI ui = event.getUI();
            Page page = ui.getPage();
            page.retrieveExtendedClientDetails(details -> change.accept(details.getWindowInnerWidth() < WIDTH));
            Registration resize = page.addBrowserWindowResizeListener(size -> change.accept(size.getWidth() < WIDTH));
            part.addDetachListener(gone -> {
                gone.unregisterListener();
                resize.remove();
            });
        });
    }
}
