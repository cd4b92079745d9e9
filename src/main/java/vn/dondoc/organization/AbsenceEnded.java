package vn.dondoc.organization;

/**
 * An absence was ended early or withdrawn. Published inside the transaction that saves it.
 *
 * @param endedBy id of the person who ended it
 */
public record AbsenceEnded(Absence absence, long endedBy) {}
