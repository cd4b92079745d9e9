package vn.dondoc.report.text;

/** Hears how far compiling has come; called on the compiling thread, must be quick. */
@FunctionalInterface
public interface CompileProgress {

    /** For callers who do not care. */
    CompileProgress NONE = (done, total) -> {};

    /** So many steps of all are done. */
    void progress(long done, long total);
}
