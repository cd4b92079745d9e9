package vn.dondoc.register;

/**
 * Something about an entry that has to be mended, or that a person has to look at.
 *
 * @param field code of the field, or {@code unitId}, {@code from}, {@code day}
 * @param refused it cannot be stored so; otherwise it is only unusual, and may be stored when the person says so
 * @param message Vietnamese, says what to mend
 */
public record EntryProblem(String field, boolean refused, String message) {

    /** Name of the field for whose entry it is. */
    public static final String UNIT = "unitId";

    /** Name of the first day. */
    public static final String FROM = "from";

    /** Name of the day. */
    public static final String DAY = "day";

    static EntryProblem refused(String field, String message) {
        return new EntryProblem(field, true, message);
    }

    static EntryProblem doubt(String field, String message) {
        return new EntryProblem(field, false, message);
    }
}
