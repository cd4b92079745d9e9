package vn.dondoc.platform;

import org.springframework.lang.Nullable;

/**
 * The program cannot start for a reason that its operator can mend.
 *
 * <p>The message is one Vietnamese line that says what is wrong and what to do; it is printed as it is, without a
 * stack trace.
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure whose line says everything. */
    public StartFailure(String line) {
        this(line, null);
    }

    /** A failure with the technical cause, which goes to the log file only. */
    public StartFailure(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
