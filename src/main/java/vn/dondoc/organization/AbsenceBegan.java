package vn.dondoc.organization;

/**
 * An absence has begun to hold: from now on the substitute stands in. Published once for each absence, inside the
 * transaction that remembers it; for one that begins on the day it is entered, right after {@link AbsenceEntered}.
 */
public record AbsenceBegan(Absence absence) {}
