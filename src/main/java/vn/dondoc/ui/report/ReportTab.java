package vn.dondoc.ui.report;

import com.vaadin.flow.component.Component;
import vn.dondoc.report.ReportDetails;

/**
 * A tab of the page of a report. Each feature brings its own as a bean, ordered by {@code @Order}: parts 10, text 20 to
 * 60, comments 70, issued versions 80, process and history 90.
 */
public interface ReportTab {

    /** As it stands in the address, {@code ?the=cac-don-vi}. */
    String key();

    /** Key of its title in the bundles. */
    String titleKey();

    /** Whether the person has any use for it. */
    boolean shown(Context context);

    /** A number beside the title, 0 for none. */
    default long count(Context context) {
        return 0;
    }

    /** What to show. */
    Component content(Context context);

    /** The page that the tab is on. */
    interface Context {

        /** The report as the person sees it. */
        ReportDetails details();

        /** Reads everything again after something was done. */
        void reload();
    }
}
