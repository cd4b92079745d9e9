package vn.dondoc.plan.reading;

/** Hears how far a long reading has come. Called on the reading thread; must be quick. */
@FunctionalInterface
public interface ProgressListener {

    /** For callers who do not care. */
    ProgressListener NONE = (done, total, step) -> {};

    /**
     * @param done units of work done
     * @param total all units of work, at least {@code done}
     * @param step Vietnamese name of the step
     */
    void progress(int done, int total, String step);
}
