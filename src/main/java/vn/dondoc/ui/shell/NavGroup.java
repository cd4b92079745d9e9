package vn.dondoc.ui.shell;

/** The parts of the navigation, from top to bottom. */
public enum NavGroup {
    /** What a person does every day; has no heading. */
    WORK,
    /** Plans and what comes from them. */
    PLAN,
    /** Inspections, figures and reports. */
    REPORT,
    /** Keeping the program in order. */
    ADMIN
}
