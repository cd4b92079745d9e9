package vn.dondoc.schedule;

/**
 * Something that a unit's calendar shows on a day.
 *
 * @param type why it stands on that day
 */
public record CalendarItem(Type type, WorkSpan work) {

    /** Why something stands on a day. */
    public enum Type {
        /** The due date. */
        DUE,
        /** The first day of a range. */
        START
    }
}
