package vn.dondoc.common;

/** A value that cannot be accepted (HTTP 422). {@link #field()} names the input as the API spells it. */
public final class InvalidInputException extends DomainException {

    private static final long serialVersionUID = 1L;
    private final String field;

    /**
     * @param field the input's name, for example {@code reason}
     * @param message Vietnamese, says what to mend
     */
    public InvalidInputException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The input's name. */
    public String field() {
        return field;
    }
}
