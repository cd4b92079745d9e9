package vn.dondoc.ui.inbox;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A part of the page of an assignment. Each feature brings its own as a bean, ordered by {@code @Order}; shown between
 * the facts and the history.
 */
interface PanelSection {

    /**
     * What to show, if there is anything.
     *
     * @param whole on the assignment's own page, where there is room
     */
    Optional<Component> section(StepContext context, boolean whole);
}
