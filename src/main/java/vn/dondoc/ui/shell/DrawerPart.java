package vn.dondoc.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something above the navigation of every page after login. A feature's view package brings one as a bean. */
public interface DrawerPart {

    /** A new one for a frame that is being built; empty when the person logged in has no use for it. */
    Optional<Component> make();
}
