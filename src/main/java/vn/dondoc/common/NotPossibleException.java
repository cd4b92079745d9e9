package vn.dondoc.common;

/** The action does not fit the present state, for example accepting what was not submitted (HTTP 409). */
public final class NotPossibleException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param message Vietnamese, says why not and what to do instead */
    public NotPossibleException(String message) {
        super(message);
    }
}
