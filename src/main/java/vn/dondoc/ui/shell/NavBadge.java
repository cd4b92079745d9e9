package vn.dondoc.ui.shell;

/** A number beside a navigation entry, for example work that waits. A feature's view package adds one as a bean. */
public interface NavBadge {

    /** Path of the entry that it belongs to, as the navigation links it. */
    String path();

    /** The number for the person logged in; 0 hides it. Asked at each navigation, so it must be quick. */
    long count();
}
