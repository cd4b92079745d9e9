package vn.dondoc.ui.inbox;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.dondoc.task.InboxScope;

/** Work of another kind that stands above the lists of work. A feature's view package brings one as a bean. */
public interface InboxStrip {

    /** What to show above this list, if there is anything. */
    Optional<Component> strip(InboxScope scope);
}
