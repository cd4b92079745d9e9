package vn.dondoc.ui.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.dondoc.security.Action;

/**
 * Puts a view into the navigation. Shown, and the view opened, only when the person may do at least one of
 * {@link #actions()} to anything. A view with route parameters may stand there several times, each with its path.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NavEntries.class)
public @interface NavEntry {

    /** Under which heading. */
    NavGroup group();

    /** Place in its group, small first. */
    int order();

    /** Key of the title in the bundles. */
    String titleKey();

    /** Actions of which one must be allowed; none = everybody who is logged in. */
    Action[] actions() default {};

    /** Address without leading slash where it is not simply the view's route. */
    String path() default "";
}
