package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.ReportingWindow;

/**
 * Which tasks a list shows; null or empty means "any". Build it from {@link #at} with the {@code with} methods.
 *
 * @param unitId a lead unit: its part counts
 * @param dueFrom due on this day or later
 * @param dueTo due on this day or earlier
 * @param trackingNumber beginning of the tracking number
 * @param text words of the content, the abstract or the number of the document
 * @param asOf the end of this day decides what is done and what is overdue
 * @param window only what falls due in it
 */
public record DirectiveFilter(
        @Nullable Issuer issuer,
        DirectiveState state,
        @Nullable Long unitId,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        String trackingNumber,
        String text,
        LocalDate asOf,
        @Nullable ReportingWindow window) {

    /** Everything given out to the end of a day, of the year that the day belongs to. */
    public static DirectiveFilter at(LocalDate asOf) {
        return new DirectiveFilter(null, DirectiveState.ASSIGNED, null, null, null, "", "", asOf, null);
    }

    /** Only of this giver. */
    public DirectiveFilter withIssuer(@Nullable Issuer wanted) {
        return new DirectiveFilter(wanted, state, unitId, dueFrom, dueTo, trackingNumber, text, asOf, window);
    }

    /** Only in this state. */
    public DirectiveFilter withState(DirectiveState wanted) {
        return new DirectiveFilter(issuer, wanted, unitId, dueFrom, dueTo, trackingNumber, text, asOf, window);
    }

    /** Only of this unit. */
    public DirectiveFilter withUnit(@Nullable Long unit) {
        return new DirectiveFilter(issuer, state, unit, dueFrom, dueTo, trackingNumber, text, asOf, window);
    }

    /** Only due in these days. */
    public DirectiveFilter withDue(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new DirectiveFilter(issuer, state, unitId, from, to, trackingNumber, text, asOf, window);
    }

    /** Only with a tracking number that begins so. */
    public DirectiveFilter withTracking(String number) {
        return new DirectiveFilter(issuer, state, unitId, dueFrom, dueTo, number, text, asOf, window);
    }

    /** Only with these words. */
    public DirectiveFilter withText(String words) {
        return new DirectiveFilter(issuer, state, unitId, dueFrom, dueTo, trackingNumber, words, asOf, window);
    }

    /** Only what falls due in a window. */
    public DirectiveFilter withWindow(@Nullable ReportingWindow wanted) {
        return new DirectiveFilter(issuer, state, unitId, dueFrom, dueTo, trackingNumber, text, asOf, wanted);
    }
}
