package vn.dondoc.ui.shell;

import com.vaadin.flow.component.Component;

/**
 * Says for one view whether the navigation shows its entries, beside the actions that {@link NavEntry} asks for: for
 * pages that are empty for most people who may open them. The page itself still opens. A feature's view package adds
 * one as a bean.
 */
public interface NavCondition {

    /** The view. */
    Class<? extends Component> view();

    /** Whether the person logged in, who may open it, finds something there. */
    boolean shown();
}
