package vn.dondoc.calendar;

/** Why a day of the calendar differs from an ordinary Monday-Friday or weekend day (domain.md section 4, rule 2). */
public enum DayOffType {
    /** Public holiday. */
    HOLIDAY("Nghỉ lễ"),
    /** Day off in place of a holiday that falls on a weekend. */
    SUBSTITUTE("Nghỉ bù"),
    /** Ordinary working day that was swapped to become a day off. */
    SWAP_OFF("Nghỉ hoán đổi"),
    /** Weekend day on which a swapped day off is worked. */
    MAKEUP_WORK("Làm bù");

    private final String label;

    DayOffType(String label) {
        this.label = label;
    }

    /** Whether people work on such a day. */
    public boolean isWorking() {
        return this == MAKEUP_WORK;
    }

    /** Vietnamese name for screens and messages. */
    public String label() {
        return label;
    }
}
