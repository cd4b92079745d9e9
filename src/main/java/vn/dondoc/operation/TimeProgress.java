package vn.dondoc.operation;

/** Told how far passing time is. */
@FunctionalInterface
public interface TimeProgress {

    /** Days passed, and days in all. */
    void at(long done, long total);
}
