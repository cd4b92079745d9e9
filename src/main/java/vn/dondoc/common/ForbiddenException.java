package vn.dondoc.common;

/** The person's role does not allow the action (HTTP 403). */
public final class ForbiddenException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** @param message Vietnamese, says who may do it */
    public ForbiddenException(String message) {
        super(message);
    }
}
