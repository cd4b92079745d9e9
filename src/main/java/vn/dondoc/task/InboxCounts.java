package vn.dondoc.task;

/**
 * Numbers on the chips, all of open assignments of one {@link InboxScope}.
 *
 * @param overdue due before today
 * @param dueSoon due from today to seven days ahead
 * @param toReceive not yet received
 * @param toAccept a result waits for a decision that the person may take
 * @param toDecide a request around it waits for the person
 * @param returned sent back and not yet submitted again
 * @param notUpdated ongoing work without a progress entry for the present report period
 * @param upcoming the first day has not come; not among {@code all}
 * @param toClose ongoing work that waits for its result of the year, from December on
 * @param all all open ones whose first day has come
 */
public record InboxCounts(
        long overdue,
        long dueSoon,
        long toReceive,
        long toAccept,
        long toDecide,
        long returned,
        long notUpdated,
        long upcoming,
        long toClose,
        long all) {

    /** The number that belongs to a chip; 0 for DONE and ANY, which are not counted beforehand. */
    public long of(QuickFilter chip) {
        return switch (chip) {
            case OVERDUE -> overdue;
            case DUE_7_DAYS -> dueSoon;
            case TO_RECEIVE -> toReceive;
            case TO_ACCEPT -> toAccept;
            case TO_DECIDE -> toDecide;
            case RETURNED -> returned;
            case NOT_UPDATED -> notUpdated;
            case UPCOMING -> upcoming;
            case TO_CLOSE -> toClose;
            case OPEN -> all;
            case DONE, ANY -> 0;
        };
    }
}
