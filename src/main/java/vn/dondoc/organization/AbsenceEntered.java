package vn.dondoc.organization;

/**
 * An absence was entered. Published inside the transaction that saves it.
 *
 * @param enteredBy id of the person who entered it
 */
public record AbsenceEntered(Absence absence, long enteredBy) {}
