package vn.dondoc.security;

/** How far a permission reaches. A wider scope contains the narrower ones only where {@link Access} says so. */
public enum Scope {
    /** Nothing. */
    NONE,
    /** Work whose named officer is the person. */
    OWN_TASKS,
    /** Work of the person's unit and of units below it. */
    OWN_UNIT,
    /** Work of the units in the deputy's field. */
    OWN_FIELD,
    /** The whole agency, for a deputy who signs by delegation (KT.). */
    BY_DELEGATION,
    /** The whole agency. */
    AGENCY,
    /** Every agency of the installation. */
    INSTALLATION
}
