package vn.dondoc.ui.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.lang.Nullable;

/**
 * A page on a wall screen: without menu, and read again by itself. The session lives as long as the screen asks; after a
 * restart of the program somebody has to log in again.
 */
final class Kiosk implements Serializable {

    private static final String LOOK = "dd-kiosk";
    private static final long SHORTEST = 10;
    private static final long LONGEST = 3600;

    private final Component page;
    private final Runnable refresh;

    @Nullable
    private transient Registration polling;

    Kiosk(Component page, Runnable refresh) {
        this.page = page;
        this.refresh = refresh;
        page.addDetachListener(event -> leave(event.getUI()));
    }

    /** Begins, goes on at another pace, or ends; to be called once the page stands in its frame. */
    void seconds(long wanted) {
        UI ui = UI.getCurrent();
        if (wanted <= 0) {
            if (polling != null) {
                leave(ui);
            }
            return;
        }
        int millis = (int) Math.max(SHORTEST, Math.min(wanted, LONGEST)) * 1000;
        frame(true);
        stop();
        ui.setPollInterval(millis);
        polling = ui.addPollListener(event -> {
            // the bell of the frame stops asking when nobody touches the screen; this page goes on
            event.getSource().setPollInterval(millis);
            refresh.run();
        });
    }

    private void leave(UI ui) {
        if (polling != null) {
            stop();
            ui.setPollInterval(-1);
        }
        frame(false);
    }

    private void stop() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void frame(boolean kiosk) {
        page.getParent().flatMap(Kiosk::layout).ifPresent(layout -> {
            layout.setClassName(LOOK, kiosk);
            layout.setDrawerOpened(!kiosk);
        });
    }

    private static Optional<AppLayout> layout(Component component) {
        return component instanceof AppLayout layout
                ? Optional.of(layout)
                : component.getParent().flatMap(Kiosk::layout);
    }
}
