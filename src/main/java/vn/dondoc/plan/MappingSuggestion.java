package vn.dondoc.plan;

/**
 * A row of the new plan in which a task of the old plan probably goes on. Only a person decides.
 *
 * @param percent likeness, 0 to 100, of everything together
 * @param contentPercent likeness of the contents alone
 * @param sameUnits the same units lead
 * @param sameDeadline the same due date, or the same kind of deadline without one
 * @param sameDeliverable the same result is asked for
 */
public record MappingSuggestion(
        long rowId, int percent, int contentPercent, boolean sameUnits, boolean sameDeadline, boolean sameDeliverable) {

    /** How alike, in words. */
    public enum Strength {
        VERY,
        QUITE,
        SOMEWHAT
    }

    /** From here on two rows are most probably the same work. */
    public static final int VERY_ALIKE = 72;

    private static final int QUITE_ALIKE = 52;

    /** The percentage in words. */
    public Strength strength() {
        return percent >= VERY_ALIKE ? Strength.VERY : percent >= QUITE_ALIKE ? Strength.QUITE : Strength.SOMEWHAT;
    }
}
