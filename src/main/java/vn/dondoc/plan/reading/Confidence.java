package vn.dondoc.plan.reading;

/** How sure the reading of a unit's name is. Only {@link #SUGGESTED} and {@link #UNKNOWN} need a person. */
public enum Confidence {
    /** The catalogue's name, apart from case and spacing. */
    EXACT,
    /** A short name, an alias or a usual abbreviation of one unit. */
    ALIAS,
    /** Confirmed by a person on an earlier document. */
    REMEMBERED,
    /** Looks like a misspelling of one unit; {@link UnitReading#suggestion()} names it. */
    SUGGESTED,
    /** The agency has no such unit: kept as written. */
    UNKNOWN
}
