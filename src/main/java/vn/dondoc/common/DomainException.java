package vn.dondoc.common;

/**
 * Something that the person can mend. The message is Vietnamese, complete, and says what to do; it is shown as it
 * stands in the UI and as {@code detail} of the API's problem.
 */
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected DomainException(String message) {
        super(message);
    }
}
