package vn.dondoc.register;

/** How entries of a register stand in time, which decides how a window counts them. */
public enum RegisterKind {
    /** One document or event of a day: those in the window count. */
    ENTRIES,
    /** Statistics of a period: periods inside the window are added up; several versions of one period are kept. */
    PERIODS,
    /** A state on a day: the last one on or before the end of the window. */
    SNAPSHOTS,
    /** Something in force from a day until another: what is in force at the end of the window. */
    CATALOGUE
}
