package vn.dondoc.ui.shell;

import com.vaadin.flow.component.Component;

/** Something small in the corner of every page after login. A feature's view package brings one as a bean. */
public interface CornerPart {

    /** A new one for a frame that is being built. */
    Component make();
}
