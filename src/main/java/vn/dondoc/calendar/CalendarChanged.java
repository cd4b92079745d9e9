package vn.dondoc.calendar;

/**
 * Days off or make-up days of an agency were saved; what was counted with them may be different now.
 *
 * @param agencyId whose
 */
public record CalendarChanged(long agencyId) {}
