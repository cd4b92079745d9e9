package vn.dondoc.organization;

/** Asks whoever keeps work how much of it is still open, before a unit or an account is switched off. */
public interface OpenWork {

    /** Open pieces of work of a unit itself, not of the units below it. */
    long ofUnit(long agencyId, long unitId);

    /** Open pieces of work whose named officer is this person. */
    long ofPerson(long agencyId, long personId);
}
