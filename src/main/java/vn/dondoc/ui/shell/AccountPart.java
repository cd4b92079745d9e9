package vn.dondoc.ui.shell;

import com.vaadin.flow.component.Component;

/** A card of the account page. A feature's view package brings one as a bean, ordered by {@code @Order}. */
public interface AccountPart {

    /** A new card for the person logged in. */
    Component make();
}
