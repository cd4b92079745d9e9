package vn.dondoc.ui.shell;

import java.util.List;
import java.util.Map;

/** Further links under entries of the navigation. A feature's view package adds one as a bean. */
public interface NavLinks {

    /**
     * A link.
     *
     * @param path address without leading slash, with its parameters
     */
    record NavLink(String title, String path) {}

    /** Links of the person logged in by the path of their entry. Asked at each navigation, so it must be quick. */
    Map<String, List<NavLink>> links();
}
