package vn.dondoc.task;

/**
 * Numbers on the chips of cooperation.
 *
 * @param toGive my unit is to give
 * @param late of those, after their date
 * @param given given by my unit, not looked at yet
 * @param askedByUs asked by my unit, still open
 */
public record ContributionCounts(long toGive, long late, long given, long askedByUs) {

    /** The number that belongs to a chip; 0 for CLOSED, which is not counted beforehand. */
    public long of(ContributionList list) {
        return switch (list) {
            case TO_GIVE -> toGive;
            case LATE -> late;
            case GIVEN -> given;
            case ASKED_BY_US -> askedByUs;
            case CLOSED -> 0;
        };
    }
}
